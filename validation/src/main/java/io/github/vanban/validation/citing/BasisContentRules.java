package io.github.vanban.validation.citing;

import io.github.vanban.citation.Citation;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.type.DocumentType;
import io.github.vanban.type.NormativeType;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.profile.CitationStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What căn cứ have to say (Phụ lục I, Phần I, Mục II.6.a). */
public final class BasisContentRules {

    private static final Phrase DATE =
            Phrase.of("\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\bngày\\b|\\btháng\\b");
    private static final Phrase ORGAN = Phrase.of(
            "\\bcủa\\b|\\b(?:UBND|HĐND|Ủy ban|Uỷ ban|Bộ|Sở|Chính phủ|Thủ tướng|Quốc hội|Chủ tịch"
                    + "|Ban|Hội đồng|Tỉnh ủy|Trường|Phòng|Cục)\\b");
    private static final Phrase LAW_NUMBER =
            Phrase.of("\\bsố:?\\s*\\d+/(?:\\d{4}/)?(?:QH|UBTVQH|PL)");
    private static final Phrase LAW_ORGAN =
            Phrase.of("của (?:Quốc hội|Ủy ban Thường vụ|Uỷ ban Thường vụ)");
    private static final Phrase AMENDING = Phrase.of(
            "Luật sửa đổi, bổ sung (?:một số )?điều của (Luật [\\p{L} ,]+?)(?= ngày| số| năm|[;.,]|$)");

    private BasisContentRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("CC-05", onBases(BasisContentRules::complete))
                .form("CC-06", onBases(BasisContentRules::lawByName))
                .form("CC-07", onBases(BasisContentRules::lawWithDate))
                .form("CC-12", onBases(BasisContentRules::amendedToo));
    }

    private interface OnBases {
        void examine(Subject subject, List<BasisLine> lines, Verdict verdict);
    }

    private static Check onBases(OnBases check) {
        return (subject, verdict) -> {
            List<BasisLine> lines = BasisLine.of(subject);
            if (lines.isEmpty()) {
                verdict.notApplicable(Reason.NO_SUCH_PART);
            } else {
                check.examine(subject, lines, verdict);
            }
        };
    }

    /** Judged where a number or a date shows that one document is meant and not a kind of them. */
    private static void complete(Subject subject, List<BasisLine> lines, Verdict verdict) {
        for (BasisLine line : lines) {
            Optional<Citation> citation = line.citation();
            if (citation.isEmpty() || line.law() || law(citation.get().type())) {
                continue;
            }
            DocumentNumber number = citation.get().number();
            boolean dated = citation.get().date() != null || DATE.in(line.text());
            if (number == null) {
                continue;
            }
            boolean dateAsked =
                    subject.style() == CitationStyle.ND30 || number.year().isEmpty();
            boolean titled = citation.get().title() != null
                    || citation.get().issuer() == null
                    || longIssuer(citation.get().issuer());
            boolean issued = citation.get().issuer() != null || ORGAN.in(afterNumber(line.text()));
            if ((dateAsked && !dated) || !issued || !titled) {
                verdict.fail(line.passage());
            }
        }
    }

    /** The words in which the issuing organ would stand: those after the number. */
    private static String afterNumber(String text) {
        int slash = text.indexOf(' ', Math.max(0, text.indexOf('/')));
        int quote = text.indexOf('“');
        int end = quote > slash ? quote : text.length();
        String rest = text.substring(Math.max(0, slash), end);
        int title = rest.indexOf(" về ");
        return title < 0 ? rest : rest.substring(0, title);
    }

    /** What follows {@code của} may hold a title that no link word joins. */
    private static boolean longIssuer(String issuer) {
        return issuer.length() > 45;
    }

    private static boolean law(DocumentType type) {
        return type == NormativeType.LUAT
                || type == NormativeType.BO_LUAT
                || type == NormativeType.PHAP_LENH
                || type == NormativeType.HIEN_PHAP;
    }

    private static void lawByName(Subject subject, List<BasisLine> lines, Verdict verdict) {
        if (subject.style() != CitationStyle.ND30) {
            verdict.notApplicable(Reason.CITATION_STYLE);
            return;
        }
        for (BasisLine line : lines) {
            boolean numbered = LAW_NUMBER.in(line.text())
                    || line.citation()
                            .map(Citation::number)
                            .filter(number -> number.family() == NumberFamily.LEGISLATIVE)
                            .isPresent();
            if (line.law() && (numbered || LAW_ORGAN.in(line.text()))) {
                verdict.fail(line.passage());
            }
        }
    }

    private static void lawWithDate(Subject subject, List<BasisLine> lines, Verdict verdict) {
        if (subject.style() != CitationStyle.ND30) {
            verdict.notApplicable(Reason.CITATION_STYLE);
            return;
        }
        for (BasisLine line : lines) {
            if (line.law() && !DATE.in(line.text()) && !LAW_NUMBER.in(line.text())) {
                verdict.fail(line.passage());
            }
        }
    }

    private static void amendedToo(Subject subject, List<BasisLine> lines, Verdict verdict) {
        String all = String.join("\n", lines.stream().map(BasisLine::text).toList())
                .toLowerCase(Locale.ROOT);
        for (BasisLine line : lines) {
            AMENDING.each(line.passage(), (passage, found) -> {
                String base = found.group(1).strip().toLowerCase(Locale.ROOT);
                if (all.indexOf(base) == all.lastIndexOf(base)) {
                    verdict.missing(passage.place(found.start(), found.end()))
                            .expected(found.group(1));
                }
            });
        }
    }
}
