package io.github.vanban.validation.header;

import io.github.vanban.read.Reading;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.profile.Profile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Quốc hiệu và Tiêu ngữ (Phụ lục I, Phần I, Mục II.1). */
public final class StateTitleRules {

    private static final String TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    /** The decree itself prints both. */
    private static final Set<String> TITLES = Set.of(TITLE, TITLE.replace("HÒA", "HOÀ"));

    private static final Phrase LIKE_TITLE = Phrase.of(
                    "(?iu)" + String.join("|", TITLES).replace(" ", "\\s+"))
            .beginningWithWord("cộng");

    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final Phrase LIKE_MOTTO = Phrase.of(
                    "(?iu)\\s*độc\\s*lập\\W{1,6}tự\\s*do\\W{1,6}hạnh\\s*phúc\\s*")
            .withAnyCase("độc", "độclập");

    private StateTitleRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .writtenForm("QH-01", StateTitleRules::present)
                .writtenForm("QH-02", StateTitleRules::title)
                .writtenForm("QH-03", StateTitleRules::motto)
                .writtenForm("QH-06", StateTitleRules::notInAnnex);
    }

    private static void present(Subject subject, Verdict verdict) {
        boolean title = subject.first(Part.QUOC_HIEU).isPresent();
        boolean motto = motto(subject).isPresent();
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (!title && !motto && subject.first(Part.ISSUER).isEmpty()) {
            verdict.notEvaluated(Reason.HEADER_NOT_EXTRACTED);
        } else if (!title) {
            verdict.missing(Place.whole()).expected(TITLE);
        } else if (!motto) {
            verdict.missing(subject.first(Part.QUOC_HIEU).map(Passage::place).orElse(Place.whole()))
                    .expected(MOTTO);
        }
    }

    /** Judged in capitals: whether they were typed or only shown as such is not in the text. */
    private static void title(Subject subject, Verdict verdict) {
        Optional<Passage> found = subject.first(Part.QUOC_HIEU);
        if (found.isEmpty()) {
            verdict.notEvaluated(Reason.HEADER_NOT_EXTRACTED);
            return;
        }
        String written = oneSpaced(found.get().text()).toUpperCase(Locale.ROOT);
        String goesOn = oneSpaced(rest(subject, found.get())).toUpperCase(Locale.ROOT);
        boolean wrapped = TITLES.stream()
                .anyMatch(title -> title.startsWith(written)
                        && goesOn.startsWith(title.substring(written.length()).strip()));
        if (!TITLES.contains(written) && !wrapped) {
            verdict.fail(found.get()).expected(TITLE);
        }
    }

    /** A narrow column wraps the line. */
    private static String rest(Subject subject, Passage passage) {
        String source = subject.reading().map(Reading::source).orElse("");
        int from = Math.min(passage.end(), source.length());
        return source.substring(from, Math.min(source.length(), from + 2 * TITLE.length()));
    }

    private static void motto(Subject subject, Verdict verdict) {
        Optional<Passage> found = motto(subject);
        if (found.isEmpty()) {
            verdict.notEvaluated(Reason.HEADER_NOT_EXTRACTED);
            return;
        }
        if (!oneSpaced(found.get().text()).equals(MOTTO)) {
            verdict.fail(found.get()).expected(MOTTO);
        }
    }

    /** Also where it is so badly spaced that it was not read as one. */
    private static Optional<Passage> motto(Subject subject) {
        return subject.first(Part.TIEU_NGU)
                .or(() -> subject.passages().stream()
                        .filter(passage -> LIKE_MOTTO.is(passage))
                        .findFirst());
    }

    private static void notInAnnex(Subject subject, Verdict verdict) {
        boolean annex = false;
        for (Passage passage : subject.attached()) {
            annex = passage.part() == Part.ANNEX_LABEL || (annex && passage.part() != Part.TYPE);
            if (annex && LIKE_TITLE.in(passage)) {
                verdict.fail(passage);
            }
        }
    }

    private static String oneSpaced(String text) {
        return text.strip().replaceAll("[\\s\\u00A0]+", " ");
    }
}
