package io.github.vanban.layout;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.mark.Contact;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fixed words of the decree, and how blanks print among them. */
final class Wording {

    static final String QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String TIEU_NGU = "Độc lập - Tự do - Hạnh phúc";

    private static final String DOTS = "……";

    private final Blanks blanks;

    Wording(Blanks blanks) {
        this.blanks = blanks;
    }

    /** {@code Số: 15/QĐ-BNV}; Party papers have no colon. */
    String numberLine(DocumentNumber number) {
        return (number.family() == NumberFamily.PARTY ? "Số " : "Số: ") + number(number);
    }

    /** The number, its blank ordinal as the style wants it. */
    String number(DocumentNumber number) {
        boolean blank = number.ordinal().isEmpty();
        return (blank && blanks == Blanks.DOTTED ? DOTS : "") + number;
    }

    /** {@code  số 15/QĐ-BNV} behind a type; dots for a number that is not known at all. */
    String ofNumber(@Nullable DocumentNumber number) {
        if (number != null) {
            return " số " + number(number);
        }
        return blanks == Blanks.DOTTED ? " số " + DOTS : "";
    }

    /** {@code ngày 05 tháng 3 năm 2020}, blanks as the style wants them; all blank without a date. */
    String date(@Nullable DocumentDate date) {
        if (blanks == Blanks.COLLAPSED) {
            return date == null ? "ngày tháng năm" : date.toString();
        }
        if (date == null) {
            return "ngày " + DOTS + " tháng " + DOTS + " năm " + DOTS;
        }
        String text = date.toString();
        if (date.day() != null) {
            return text;
        }
        text = text.replace("ngày tháng", "ngày " + DOTS + " tháng");
        return text.replace("tháng năm", "tháng " + DOTS + " năm");
    }

    /** Địa chỉ, ĐT, Fax, E-Mail, Website on one line, what is missing left out (Mục III.4). */
    static String contact(Contact contact) {
        return Stream.of(
                        labelled("", contact.address()),
                        labelled("ĐT: ", contact.phone()),
                        labelled("Fax: ", contact.fax()),
                        labelled("E-Mail: ", contact.email()),
                        labelled("Website: ", contact.website()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String labelled(String label, @Nullable String value) {
        return value == null ? "" : label + value;
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
