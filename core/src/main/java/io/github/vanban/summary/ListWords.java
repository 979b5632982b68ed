package io.github.vanban.summary;

import io.github.vanban.internal.OneLine;

/** The words of list items without the signs that make them items. */
final class ListWords {

    private static final String BULLETS = "-–—−•●▪■+*\uF0B7\uF02D ";

    private ListWords() {}

    /** At most so many characters, without a blank at the end. */
    static String cut(String text, int most) {
        int length = text.codePointCount(0, text.length());
        String head = length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
        return head.stripTrailing();
    }

    /** Without the dash before it and the mark behind it. */
    static String item(String words) {
        return OneLine.withoutEndMark(withoutBullet(words));
    }

    /** What follows Lưu and its colon, without the full stop. */
    static String archive(String words) {
        String line = withoutBullet(words);
        String rest = line.substring(Math.min(line.length(), "Lưu".length())).strip();
        String units =
                OneLine.withoutEndMark(rest.startsWith(":") ? rest.substring(1).strip() : rest);
        return units.endsWith(".") ? units.substring(0, units.length() - 1) : units;
    }

    /** A number without the word that announces it and without spaces. */
    static String numberWithoutWord(String words) {
        int colon = words.indexOf(':');
        String number = colon >= 0 ? words.substring(colon + 1) : words.replaceFirst("^[Ss]ố", "");
        return number.replace(" ", "");
    }

    private static String withoutBullet(String words) {
        int start = 0;
        while (start < words.length() && BULLETS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return words.substring(start);
    }
}
