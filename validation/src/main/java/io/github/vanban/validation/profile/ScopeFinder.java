package io.github.vanban.validation.profile;

import io.github.vanban.body.Paragraph;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.organ.Organ;
import io.github.vanban.type.NormativeType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by number, type, organ and date what rules of form a paper is under. */
public final class ScopeFinder {

    /** Codes that make a normative document when the year stands before them. */
    private static final Set<String> DATED_CODES =
            Set.of("NĐ", "TT", "QĐ", "NQ", "CT", "TTLT", "NQLT", "TTLN");

    /** Codes that only normative documents have, with or without the year that belongs there. */
    private static final Set<String> OWN_CODES = Set.of("NĐ", "TT", "TTLT", "NQLT", "TTLN");

    /** The sentence that only normative documents have before their first article. */
    private static final Pattern ISSUES = Pattern.compile(
            "ban hành (?:Quyết định|Nghị quyết|Nghị định|Thông tư) (?:quy định|sửa đổi|bãi bỏ|hướng dẫn|về)");

    private ScopeFinder() {}

    /** The scope of a document; without a sign of anything else it is administrative. */
    public static Scope of(Document document) {
        DocumentNumber number = document.header().number();
        if (issuedBy(document, "ĐẢNG CỘNG SẢN", "TỈNH ỦY", "THÀNH ỦY", "HUYỆN ỦY", "ĐẢNG ỦY")
                || (number != null && number.family() == NumberFamily.PARTY)) {
            return Scope.PARTY;
        }
        if (issuedBy(document, "TÒA ÁN", "TOÀ ÁN", "VIỆN KIỂM SÁT")) {
            return Scope.JUDICIAL;
        }
        if (normative(document)) {
            return Scope.NORMATIVE;
        }
        return early(document) ? Scope.BEFORE_EDITION : Scope.ADMINISTRATIVE;
    }

    /** {@code 15/2026/KH-UBND} is a plan with a year too many, {@code 15/2026/QĐ-UBND} is not. */
    private static boolean normative(Document document) {
        DocumentNumber number = document.header().number();
        if (document.title().type() instanceof NormativeType) {
            return true;
        }
        if (number == null) {
            return issues(document.preamble().lead())
                    || document.body().blocks().stream()
                            .limit(1)
                            .anyMatch(block -> block instanceof Paragraph paragraph
                                    && issues(paragraph.text()));
        }
        boolean dated = number.year().isPresent();
        boolean coded = number.typeCode().filter(DATED_CODES::contains).isPresent();
        return switch (number.family()) {
            case ORDER, CONSOLIDATED -> true;
            case LEGISLATIVE -> dated;
            case NORMATIVE, JOINT ->
                dated ? coded : !number.typeCode().filter(OWN_CODES::contains).isEmpty();
            default -> false;
        };
    }

    private static boolean issues(@Nullable String sentence) {
        return sentence != null && ISSUES.matcher(sentence).find();
    }

    private static boolean issuedBy(Document document, String... names) {
        for (Organ organ : document.header().issuers()) {
            String printed = organ.name().toUpperCase(Locale.ROOT);
            String above =
                    organ.superior() == null ? "" : organ.superior().toUpperCase(Locale.ROOT);
            for (String name : names) {
                if (printed.startsWith(name) || above.startsWith(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A date with blanks is early only when every day it can turn out to be is. */
    private static boolean early(Document document) {
        if (document.header().issued() == null) {
            return false;
        }
        DocumentDate date = document.header().issued().date();
        return date != null && Edition.on(date.latest()).isEmpty();
    }
}
