package io.github.vanban.validation.passage;

/** Reads a passage once, from its first letter to its last, and notes its words and signs. */
final class FingerprintTaker {

    private static final int MOST_CAPITALS = 8;

    private final String text;
    private final Fingerprint passage = Fingerprint.ofPassage();
    private final WordList document;
    /** Of the word that is being read. */
    private int asWritten;

    private int inSmall;
    private int capitals;
    /** Of all letters so far. */
    private int kinds;

    private FingerprintTaker(String text, WordList document) {
        this.text = text;
        this.document = document;
    }

    /** The fingerprint of a passage; its words and signs are also added to those of its document. */
    static Fingerprint take(String text, WordList document) {
        FingerprintTaker taker = new FingerprintTaker(text, document);
        taker.read();
        document.fingerprint().addSigns(taker.passage);
        return taker.passage;
    }

    private void read() {
        int length = text.length();
        int start = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int kind = Letters.kind(c);
            if ((kind & Letters.LETTER) != 0) {
                if (start < 0) {
                    start = i;
                    begin(i, kind);
                }
                asWritten = asWritten * Fingerprint.STEP + c;
                inSmall = inSmall * Fingerprint.STEP + Letters.small(c);
                capitals += kind & Letters.CAPITAL;
                kinds |= kind;
            } else {
                if (start >= 0) {
                    end(start, i);
                    start = -1;
                }
                if ((kind & Letters.DIGIT) == 0) {
                    sign(c, i);
                }
            }
        }
        if (start >= 0) {
            end(start, length);
        }
        if ((kinds & Letters.SMALL) != 0) {
            passage.addSign(Sign.SMALL_LETTER);
        }
    }

    private void begin(int at, int kind) {
        asWritten = 0;
        inSmall = 0;
        capitals = 0;
        if (at == 0) {
            return;
        }
        char previous = text.charAt(at - 1);
        if (previous == ' ' && at > 1 && (kind & Letters.SMALL) != 0 && stop(text.charAt(at - 2))) {
            passage.addSign(Sign.SMALL_AFTER_STOP);
        } else if (isMark(previous) || (previous == '“' && at > 1 && isMark(text.charAt(at - 2)))) {
            passage.addSign(Sign.LETTER_AFTER_MARK);
        }
    }

    private static boolean isMark(char c) {
        return c == ',' || c == ';' || c == '.';
    }

    private void end(int start, int end) {
        passage.addWord(asWritten, inSmall);
        int length = end - start;
        int tone = length > 1 ? tone(start, end) : 0;
        boolean inCapitals =
                length > 1 && length <= MOST_CAPITALS && capitals == length * Letters.CAPITAL;
        document.add(start, end, asWritten, inSmall, inCapitals ? tone | WordList.CAPITALS : tone);
        if (inCapitals) {
            passage.addSign(Sign.CAPITALS);
        }
        if (tone != 0) {
            passage.addSign(tone == 1 ? Sign.TONE_ON_FIRST : Sign.TONE_ON_SECOND);
        }
    }

    /** {@code hóa} is 1, {@code hoá} 2; after {@code q}, {@code u} is no vowel. */
    private int tone(int start, int end) {
        int last = Letters.kind(text.charAt(end - 1));
        if ((last & (Letters.A_OR_E | Letters.Y)) == 0) {
            return 0;
        }
        int first = Letters.kind(text.charAt(end - 2));
        boolean pair =
                (last & Letters.Y) == 0 ? (first & Letters.O) != 0 : (first & Letters.U) != 0;
        boolean one = ((first ^ last) & Letters.TONED) != 0;
        boolean afterQ = end - start > 2 && Letters.small(text.charAt(end - 3)) == 'q';
        if (!pair || !one || afterQ) {
            return 0;
        }
        return (first & Letters.TONED) != 0 ? 1 : 2;
    }

    private void sign(char c, int at) {
        switch (c) {
            case ' ', '\u00A0' -> {
                char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
                if (next == ',' || next == ';' || next == '.' || next == ':') {
                    passage.addSign(Sign.SPACE_BEFORE_MARK);
                } else if (next == ' ' || next == '\u00A0') {
                    passage.addSign(Sign.DOUBLE_SPACE);
                }
            }
            case '%' -> passage.addSign(Sign.PERCENT);
            case '[', '…', '_' -> passage.addSign(Sign.BLANK);
            case '@' -> passage.addSign(Sign.ADDRESS);
            case '.' -> {
                if (at > 0 && text.charAt(at - 1) == '.') {
                    passage.addSign(Sign.BLANK);
                } else if (text.startsWith("/.", at + 1)) {
                    passage.addSign(Sign.END_MARK);
                }
            }
            case '-', '–' -> range(at);
            case '—' -> passage.addSign(Sign.LONG_DASH);
            case ':' -> {
                if (text.startsWith("//", at + 1)) {
                    passage.addSign(Sign.ADDRESS);
                }
            }
            default -> {}
        }
    }

    private void range(int at) {
        int from = at - 1;
        while (from >= 0 && space(text.charAt(from))) {
            from--;
        }
        if (from >= 0 && (Letters.kind(text.charAt(from)) & Letters.DIGIT) != 0) {
            passage.addSign(Sign.RANGE);
        }
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean stop(char c) {
        return c == '.' || c == '?' || c == '!';
    }
}
