package io.github.vanban.number;

import io.github.vanban.internal.Separators;
import java.util.Set;

/** What characters stand for when people, word processors and scanners wrote them. */
final class Glyphs {

    /** Cyrillic, Greek and others that look like the letter at the same place in {@link #MEANT}. */
    private static final String LOOK_ALIKES = "ÐƉðɖАВЕЅІЈКМНОРСТХУаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

    private static final String MEANT = "ĐĐđđABESIJKMHOPCTXYaeopcyxisjABEZHIKMNOPTYXo";

    private static final String DOTS = "….·‥․_";

    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';

    private Glyphs() {}

    /** The text in its own letters, with plain spaces and nothing invisible. */
    static String meant(String text, Set<NumberOddity> oddities) {
        StringBuilder meant = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                meant.append(' ');
            } else if (Character.getType(c) == Character.FORMAT) {
                oddities.add(NumberOddity.INVISIBLE_CHARACTER);
            } else {
                meant.append(letter(c));
            }
            if (letter(c) != c) {
                oddities.add(NumberOddity.LOOK_ALIKE);
            }
        }
        return meant.toString();
    }

    private static char letter(char c) {
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return (char) (c - FIRST_WIDE + '!');
        }
        int at = c < 0x80 ? -1 : LOOK_ALIKES.indexOf(c);
        return at < 0 ? c : MEANT.charAt(at);
    }

    /** {@code -} for any dash, {@code /} for any slash, otherwise the character itself. */
    static char separator(char c) {
        if (Separators.isDash(c) || c == '_') {
            return '-';
        }
        return Separators.isSlash(c) ? '/' : c;
    }

    /** Dots and lines that leave room for a number. */
    static boolean dots(char c) {
        return DOTS.indexOf(c) >= 0;
    }
}
