package io.github.vanban.validation.check;

import java.util.StringJoiner;

/** Viết hoa: gives a correction the capitals of what it corrects. */
public final class LetterCase {

    private LetterCase() {}

    /** The right words, each with a capital where the written one has it; as they are if not as many. */
    public static String of(String written, String right) {
        String[] model = written.split(" ", -1);
        String[] words = right.split(" ", -1);
        if (model.length != words.length) {
            return right;
        }
        StringJoiner joined = new StringJoiner(" ");
        for (int i = 0; i < words.length; i++) {
            boolean capital = !model[i].isEmpty() && Character.isUpperCase(model[i].charAt(0));
            joined.add(capital ? capitalised(words[i]) : words[i]);
        }
        return joined.toString();
    }

    /** A word or words with a capital in front; the empty text as it is. */
    public static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
