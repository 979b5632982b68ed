package io.github.vanban.validation.logic;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.terms.Terms;
import java.time.LocalDate;

/** Sắp xếp đơn vị hành chính và bộ máy năm 2025: organs that a new paper can no longer address. */
public final class ReorganisationRules {

    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final LocalDate MINISTRIES = LocalDate.of(2025, 3, 1);

    private static final Phrase DISTRICT = Phrase.of(
                    "(?iu)\\b(?:UBND|HĐND|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)"
                            + " (?:các )?(?:huyện|quận|thị xã|thị trấn)\\b")
            .beginningWithWord("ubnd", "hđnd", "ủy", "uỷ", "hội");
    private static final Phrase EDUCATION_OFFICE = Phrase.of(
                    "(?iu)\\bphòng (?:giáo dục và đào tạo|GDĐT|GD&ĐT)|\\bPGD(?:ĐT|&ĐT)")
            .beginningWithWord("phòng", "pgdđt", "pgd");
    private static final Phrase PROVINCE = Phrase.of(
                    "(?iu)\\btỉnh (?:" + String.join("|", Terms.formerProvinces()) + ")\\b")
            .beginningWithWord("tỉnh");
    private static final Phrase MINISTRY =
            Phrase.of("(?iu)\\b(?:" + String.join("|", Terms.formerMinistries()) + ")\\b");
    private static final Phrase WRONG_DECREE = Phrase.of(
                    "(?:thể thức|kỹ thuật trình bày)[^.]{0,120}(?:187/2025/NĐ-CP|01/2011/TT-BNV)"
                            + "|(?:187/2025/NĐ-CP|01/2011/TT-BNV)[^.]{0,120}(?:thể thức|kỹ thuật trình bày)")
            .with("NĐ", "TT")
            .beginning("thể thức", "kỹ thuật trình bày", "187/2025", "01/2011");

    private ReorganisationRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .logic("DP-01", after(TWO_TIERS, DISTRICT))
                .logic("DP-02", (subject, verdict) -> {
                    after(TWO_TIERS, PROVINCE).examine(subject, verdict);
                    after(MINISTRIES, MINISTRY).examine(subject, verdict);
                })
                .logic("DP-03", after(TWO_TIERS, EDUCATION_OFFICE))
                .form("DP-04", ReorganisationRules::formRule);
    }

    /** In header, addressees and recipients: running text may speak of the past. */
    private static Check after(LocalDate day, Phrase phrase) {
        return (subject, verdict) -> {
            DocumentDate date = subject.date();
            if (date == null || date.earliest().isBefore(day)) {
                verdict.notApplicable(Reason.NO_SUCH_PART);
                return;
            }
            for (Passage passage :
                    subject.passages(Part.SUPERIOR, Part.ISSUER, Part.ADDRESSEE, Part.RECIPIENT)) {
                phrase.each(
                        passage, (words, found) -> verdict.fail(words, found.start(), found.end()));
            }
        };
    }

    private static void formRule(Subject subject, Verdict verdict) {
        for (Passage passage : subject.prose(WRONG_DECREE)) {
            WRONG_DECREE.each(
                    passage, (words, found) -> verdict.fail(words, found.start(), found.end()));
        }
    }
}
