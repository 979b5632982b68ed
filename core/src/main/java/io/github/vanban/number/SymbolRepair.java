package io.github.vanban.number;

import java.util.Set;

/** Puts right what follows the ordinal: tail, separators, year, and then the codes. */
final class SymbolRepair {

    private static final String PUNCTUATION = " .,;:)]}\"'”’»…";

    /** Words that lose the space before them; no symbol ends with one. */
    private static final String[] NEXT_WORDS = {"ngày", "của", "về", "và", "năm", "tại"};

    private static final int YEAR_DIGITS = 4;

    private final StringBuilder text;
    private final boolean numbered;
    private final Set<NumberOddity> oddities;

    /** Takes the text from the separator on, and whether an ordinal stands before it. */
    SymbolRepair(String written, boolean numbered, Set<NumberOddity> oddities) {
        this.text = new StringBuilder(written);
        this.numbered = numbered;
        this.oddities = oddities;
    }

    /** The canonical text, if there is one; what cannot be put right, parsing will refuse. */
    String repaired() {
        dropTail();
        closeUp();
        separateYear();
        int start = symbolStart();
        separateType(start);
        return CodeSpelling.repair(text.toString(), start, oddities);
    }

    private void dropTail() {
        int end = text.length();
        while (end > 0 && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int word = nextWord(end); word > 0; word = nextWord(end)) {
            end -= word;
        }
        if (end < text.length()) {
            oddities.add(NumberOddity.TRAILING_TEXT);
            text.setLength(end);
        }
    }

    /** The length of a word of the sentence that ends here, or 0. */
    private int nextWord(int end) {
        for (String word : NEXT_WORDS) {
            int from = end - word.length();
            if (from > 0 && word.contentEquals(text.subSequence(from, end))) {
                return word.length();
            }
        }
        return 0;
    }

    /** Makes every separator its plain sign and takes the spaces beside it away. */
    private void closeUp() {
        int to = 0;
        boolean spaced = false;
        for (int from = 0; from < text.length(); from++) {
            char written = text.charAt(from);
            char c = Glyphs.separator(written);
            if (c == ' ') {
                spaced = true;
                continue;
            }
            if (spaced && (link(c) || (to > 0 && link(text.charAt(to - 1))))) {
                oddities.add(NumberOddity.SPACED_SEPARATOR);
            } else if (spaced) {
                text.setCharAt(to++, ' ');
            }
            if (c != written) {
                oddities.add(NumberOddity.WRONG_SEPARATOR);
            }
            spaced = false;
            text.setCharAt(to++, c);
        }
        text.setLength(to);
    }

    private static boolean link(char c) {
        return c == '-' || c == '/' || c == '&';
    }

    /** Gives 127/2007NĐ-CP and 127/2007-NĐ-CP the slash after the year. */
    private void separateYear() {
        int end = 1 + YEAR_DIGITS;
        if (!year() || text.length() == end || text.charAt(end) == '/') {
            return;
        }
        if (text.charAt(end) == '-') {
            text.setCharAt(end, '/');
            oddities.add(NumberOddity.WRONG_SEPARATOR);
        } else {
            text.insert(end, '/');
            oddities.add(NumberOddity.MISSING_SEPARATOR);
        }
    }

    private boolean year() {
        if (text.length() <= YEAR_DIGITS || text.charAt(0) != '/') {
            return false;
        }
        for (int i = 1; i <= YEAR_DIGITS; i++) {
            if (!SymbolCharacters.digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int symbolStart() {
        int end = 1 + YEAR_DIGITS;
        return year() && text.length() > end ? end + 1 : 1;
    }

    /** Makes 15-QĐ-BNV and 15/QĐ/BNV what they would be with a slash and a hyphen. */
    private void separateType(int start) {
        int end = start;
        while (end < text.length() && !link(text.charAt(end))) {
            end++;
        }
        NumberFamily type = TypeCodes.find(text.toString(), start, end);
        if (type == null || end == text.length()) {
            return;
        }
        boolean slash = text.indexOf("/") >= 0;
        if (numbered && !slash && text.charAt(0) == '-') {
            text.setCharAt(0, '/');
            oddities.add(NumberOddity.WRONG_SEPARATOR);
        } else if (text.charAt(0) == '/' && text.charAt(end) == '/' && type != NumberFamily.JOINT) {
            text.setCharAt(end, '-');
            oddities.add(NumberOddity.WRONG_SEPARATOR);
        }
    }
}
