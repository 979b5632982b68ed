package io.github.vanban.recipient;

import io.github.vanban.internal.Oddities;
import io.github.vanban.internal.OneLine;
import java.util.Set;

/** A line of the list Nơi nhận as somebody wrote it, and what was off in it so far. */
final class ListLine {

    private static final String BULLETS = "-–—•+*";

    private final Oddities<RecipientOddity> oddities = new Oddities<>(RecipientOddity.class);
    private final String content;

    ListLine(String text) {
        String line = OneLine.of(text);
        this.content = withoutBullet(line);
        oddities.noteForm(text, RecipientOddity.DECOMPOSED, RecipientOddity.SPACING);
        note(RecipientOddity.BULLET, content.length() < line.length());
    }

    /** The line without its dash: a dash belongs to the list, not to the value. */
    static String withoutBullet(String line) {
        int start = 0;
        while (start < line.length()
                && (line.charAt(start) == ' ' || BULLETS.indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        return line.substring(start);
    }

    /** What is left without the dash of the list. */
    String content() {
        return content;
    }

    void note(RecipientOddity oddity, boolean off) {
        oddities.note(oddity, off);
    }

    Set<RecipientOddity> oddities() {
        return oddities.all();
    }
}
