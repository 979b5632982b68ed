package io.github.vanban.citation;

import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.citation.Pinpoint.Level;
import io.github.vanban.numeral.Numeral;

/** How each level of a document is counted. */
final class PinpointLabels {

    /** The longest label: no numeral of the decree is longer, so nothing longer is looked at. */
    static final int LONGEST = 16;

    private PinpointLabels() {}

    static boolean fits(Level level, String label) {
        if (label.isEmpty() || label.length() > LONGEST) {
            return false;
        }
        return switch (level) {
            case DIEM -> letterAndFigure(label);
            case KHOAN, DIEU -> figureAndLetter(label);
            case TIEU_MUC -> Numeral.ARABIC.tryParse(label).isPresent();
            case MUC ->
                Numeral.ARABIC.tryParse(label).isPresent()
                        || Numeral.ROMAN.tryParse(label).isPresent();
            case CHUONG, PHAN -> Numeral.ROMAN.tryParse(label).isPresent();
        };
    }

    /** {@code a}, {@code a1}: a point put in later carries a figure. */
    private static boolean letterAndFigure(String label) {
        return Numeral.LETTER.tryParse(label.substring(0, 1)).isPresent()
                && (label.length() == 1
                        || Numeral.ARABIC.tryParse(label.substring(1)).isPresent());
    }

    /** {@code 1}, {@code 1a}: a clause or article put in later carries a letter. */
    private static boolean figureAndLetter(String label) {
        int last = label.length() - 1;
        boolean lettered = !isDigit(label.charAt(last));
        return Numeral.ARABIC
                        .tryParse(lettered ? label.substring(0, last) : label)
                        .isPresent()
                && (!lettered || Numeral.LETTER.tryParse(label.substring(last)).isPresent());
    }
}
