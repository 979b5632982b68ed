package io.github.vanban.validation.citing;

import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Cited;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.passage.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cited numbers that cannot be: wrong issuer, year or khóa (Điều 15.1; Phụ lục I, II.6). */
public final class IssuerRules {

    /** The only organs that use these codes; the organs are matched by their first words. */
    private static final Map<String, Phrase> ISSUERS = Map.of(
            "CP", Phrase.of("(?i)^(?:chính phủ|hội đồng chính phủ|ban hành|về|quy định)"),
            "TTg", Phrase.of("(?i)^(?:thủ tướng|chính phủ)"),
            "CTN", Phrase.of("(?i)^chủ tịch nước"));

    private static final Phrase CONGRESS = Phrase.of("(?i)^quốc hội");
    private static final Phrase COMMITTEE =
            Phrase.of("(?i)^(?:ủy|uỷ) ban thường vụ quốc hội|^ubtvqh");

    /** Khóa of Quốc hội and the years in which they passed acts. */
    private static final Map<String, int[]> TERMS = Map.of(
            "10", new int[] {1997, 2002},
            "11", new int[] {2002, 2007},
            "12", new int[] {2007, 2011},
            "13", new int[] {2011, 2016},
            "14", new int[] {2016, 2021},
            "15", new int[] {2021, 2026},
            "16", new int[] {2026, 2031});

    private static final Set<String> DATED_CODES = Set.of("NĐ", "TT", "TTLT", "NQLT");

    private IssuerRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .logic("CC-11", IssuerRules::issuer)
                .logic("SO-11", IssuerRules::year)
                .logic("SO-16", IssuerRules::term)
                .logic("LG-09", IssuerRules::sameYear);
    }

    private static void issuer(Subject subject, Verdict verdict) {
        for (Cited cited : numbered(subject)) {
            DocumentNumber number = cited.number();
            if (number == null
                    || cited.mention().issuer() == null
                    || number.organs().isEmpty()) {
                continue;
            }
            Phrase wanted = wanted(number);
            String issuer = cited.mention().issuer().text().strip();
            if (wanted != null && !wanted.starts(issuer)) {
                verdict.fail(
                        cited.passage(),
                        cited.mention().start(),
                        cited.mention().end());
            }
        }
    }

    private static @Nullable Phrase wanted(DocumentNumber number) {
        String organ = number.organs().get(0);
        if (organ.startsWith("UBTVQH")) {
            return COMMITTEE;
        }
        return organ.startsWith("QH") && number.family() == NumberFamily.LEGISLATIVE
                ? CONGRESS
                : ISSUERS.get(organ);
    }

    private static void year(Subject subject, Verdict verdict) {
        for (Cited cited : numbered(subject)) {
            DocumentNumber number = cited.number();
            // Before 1997 the year was no part of the number.
            boolean recent = cited.date() == null || cited.date().year() >= 1997;
            if (number != null
                    && recent
                    && number.year().isEmpty()
                    && number.typeCode().filter(DATED_CODES::contains).isPresent()) {
                verdict.fail(
                        cited.passage(),
                        cited.mention().start(),
                        cited.mention().end());
            }
        }
    }

    private static void term(Subject subject, Verdict verdict) {
        for (Cited cited : numbered(subject)) {
            DocumentNumber number = cited.number();
            if (number == null || number.year().isEmpty() || number.organs().isEmpty()) {
                continue;
            }
            String term = number.organs().get(0).replaceFirst("^(?:QH|UBTVQH)", "");
            int[] years = TERMS.get(term);
            int year = number.year().getAsInt();
            if (years != null && (year < years[0] || year > years[1])) {
                verdict.fail(
                        cited.passage(),
                        cited.mention().start(),
                        cited.mention().end());
            }
        }
    }

    private static void sameYear(Subject subject, Verdict verdict) {
        for (Cited cited : numbered(subject)) {
            DocumentNumber number = cited.number();
            if (number != null
                    && cited.date() != null
                    && number.year().isPresent()
                    && number.year().getAsInt() != cited.date().year()) {
                verdict.fail(
                        cited.passage(),
                        cited.mention().start(),
                        cited.mention().end());
            }
        }
    }

    private static List<Cited> numbered(Subject subject) {
        return subject.citations().numbered();
    }
}
