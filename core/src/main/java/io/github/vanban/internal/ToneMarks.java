package io.github.vanban.internal;

/**
 * Folds where a tone mark stands ({@code hoà} and {@code hòa}) so that texts can be compared. The
 * decree itself uses both spellings; nothing that is folded is ever printed.
 */
public final class ToneMarks {

    private static final String FIRST = "oóòỏõọOÓÒỎÕỌuúùủũụUÚÙỦŨỤ";
    private static final String SECOND_OF_O = "aáàảãạeéèẻẽẹAÁÀẢÃẠEÉÈẺẼẸ";
    private static final String SECOND_OF_U = "yýỳỷỹỵYÝỲỶỸỴ";
    private static final int TONES = 6;

    private ToneMarks() {}

    /**
     * The text in NFC with the tone of every open {@code oa oe uy} on its second letter. Closed
     * syllables ({@code hoạch}) have one spelling, and after q the u is no vowel ({@code quý}).
     */
    public static String fold(String text) {
        String nfc = Nfc.of(text);
        StringBuilder folded = null;
        for (int i = 0; i + 1 < nfc.length(); i++) {
            int tone = toneOfFirst(nfc, i);
            if (tone > 0) {
                folded = folded == null ? new StringBuilder(nfc) : folded;
                folded.setCharAt(i, withTone(FIRST, nfc.charAt(i), 0));
                folded.setCharAt(i + 1, withTone(second(nfc.charAt(i)), nfc.charAt(i + 1), tone));
            }
        }
        return folded == null ? nfc : folded.toString();
    }

    /** The tone (1 to 5) on the first letter of an open pair that begins here, otherwise 0. */
    private static int toneOfFirst(String text, int at) {
        int first = FIRST.indexOf(text.charAt(at));
        if (first < 0 || first % TONES == 0) {
            return 0;
        }
        int next = second(text.charAt(at)).indexOf(text.charAt(at + 1));
        boolean plainSecond = next >= 0 && next % TONES == 0;
        boolean closed = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
        boolean afterQ = at > 0 && (text.charAt(at - 1) == 'q' || text.charAt(at - 1) == 'Q');
        return plainSecond && !closed && !afterQ ? first % TONES : 0;
    }

    private static String second(char first) {
        return FIRST.indexOf(first) < 2 * TONES ? SECOND_OF_O : SECOND_OF_U;
    }

    private static char withTone(String rows, char letter, int tone) {
        int row = rows.indexOf(letter) / TONES;
        return rows.charAt(row * TONES + tone);
    }
}
