package io.github.vanban.validation.ending;

import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.body.LocatedBlock;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.FreeForms;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.terms.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Nơi nhận (Phụ lục I, Phần I, Mục II.9). */
public final class RecipientRules {

    private static final Phrase AS_ABOVE = Phrase.of("(?i)^[-–+•\\s]*như\\s+(?:trên|kính gửi)");
    private static final Phrase AS_ARTICLE =
            Phrase.of("(?i)^[-–+•\\s]*như\\s+điều\\s+(\\d{1,2})").withAnyCase("điều");
    private static final Phrase PURPOSE =
            Phrase.of("(?i)\\((?:để\\s+)?(?:b/c|t/h|p/h|t/d|báo cáo|thực hiện|phối hợp)\\)");
    private static final Phrase ABBREVIATION =
            Phrase.of("(?<![\\p{L}\\d&/-])\\p{Lu}{2,}(?![\\p{L}\\d&/-])");

    /** A line without its dash and end mark. */
    private static final Phrase BARE = Phrase.of("^[-–+•\\s]*(.*?)[;,.\\s]*$");

    private RecipientRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("NN-01", RecipientRules::present)
                .writtenForm("NN-03", RecipientRules::marks)
                .form("NN-06", RecipientRules::asAbove)
                .form("NN-07", RecipientRules::asArticle)
                .form("NN-10", RecipientRules::purposes)
                .form("NN-11", RecipientRules::twice)
                .form("NN-13", RecipientRules::abbreviations);
    }

    private static void present(Subject subject, Verdict verdict) {
        boolean known = !subject.document().ending().recipients().list().isEmpty()
                || subject.document().ending().recipients().archive() != null
                || subject.first(Part.RECIPIENTS_LABEL).isPresent();
        boolean signed = !subject.document().ending().signatures().isEmpty();
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (FreeForms.is(subject)) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (!known && subject.reading().isPresent() && !signed) {
            verdict.notEvaluated(Reason.SIGNATURE_NOT_EXTRACTED);
        } else if (!known) {
            verdict.missing(Place.of(Location.of("ending").child("recipients")));
        }
    }

    private static List<Passage> items(Subject subject, Verdict verdict) {
        List<Passage> items = subject.passages(Part.RECIPIENT);
        if (items.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        }
        return items;
    }

    /**
     * A list of which no line has its dash was stripped of them, and a line that holds all items, as the field of a form does,
     * is no list: the writer is not to blame for either.
     */
    private static void marks(Subject subject, Verdict verdict) {
        List<Passage> items = items(subject, verdict);
        boolean dashes = items.stream().anyMatch(item -> item.text().strip().startsWith("-"));
        boolean archived = subject.first(Part.ARCHIVE).isPresent();
        for (int i = 0; i < items.size(); i++) {
            String text = items.get(i).text().strip();
            boolean last = i == items.size() - 1 && !archived;
            boolean ended = text.endsWith(";") || (last && text.endsWith("."));
            boolean begun = !dashes || text.startsWith("-");
            boolean runOn = items.size() == 1 && text.indexOf("; ") >= 0;
            if ((!ended || !begun) && !runOn) {
                verdict.fail(items.get(i)).expected("- " + bare(text) + ";");
            }
        }
    }

    private static String bare(String text) {
        Matcher matcher = BARE.matcher(text);
        return matcher.lookingAt() ? matcher.group(1) : text;
    }

    private static void asAbove(Subject subject, Verdict verdict) {
        List<Passage> items = items(subject, verdict);
        boolean addressed = !subject.document().preamble().addressees().isEmpty()
                || subject.first(Part.ADDRESSEES_LABEL).isPresent();
        boolean letter = subject.type() == AdministrativeType.CONG_VAN;
        boolean said = false;
        for (Passage item : items) {
            boolean above = AS_ABOVE.starts(item.text());
            said |= above;
            boolean invited = subject.type() == AdministrativeType.GIAY_MOI
                    || subject.type() == AdministrativeType.GIAY_GIOI_THIEU
                    || subject.type() == AdministrativeType.CONG_DIEN;
            if (above && !addressed && !invited && (subject.type() != null)) {
                verdict.fail(item);
            }
        }
        if (letter && addressed && !said && !items.isEmpty()) {
            verdict.missing(items.get(0).place()).expected("- Như trên;");
        }
    }

    private static void asArticle(Subject subject, Verdict verdict) {
        for (Passage item : items(subject, verdict)) {
            MatchResult named = AS_ARTICLE.first(item);
            if (named != null && !articles(subject).contains(named.group(1))) {
                verdict.fail(item);
            }
        }
    }

    private static Set<String> articles(Subject subject) {
        return subject.document()
                .body()
                .walk()
                .map(LocatedBlock::block)
                .filter(Division.class::isInstance)
                .map(Division.class::cast)
                .filter(division -> division.kind() == DivisionKind.DIEU)
                .map(division -> division.marker().replaceAll("\\D", ""))
                .collect(Collectors.toSet());
    }

    private static void purposes(Subject subject, Verdict verdict) {
        for (Passage item : items(subject, verdict)) {
            PURPOSE.each(
                    item, (passage, found) -> verdict.fail(passage, found.start(), found.end()));
        }
    }

    private static void twice(Subject subject, Verdict verdict) {
        Set<String> seen = new HashSet<>();
        for (Passage item : items(subject, verdict)) {
            if (!seen.add(bare(item.text()).toLowerCase(Locale.ROOT))) {
                verdict.fail(item);
            }
        }
    }

    private static void abbreviations(Subject subject, Verdict verdict) {
        for (Passage item : items(subject, verdict)) {
            ABBREVIATION.each(item, (passage, found) -> {
                if (!Terms.abbreviations().contains(found.group())) {
                    verdict.fail(passage, found.start(), found.end());
                }
            });
        }
    }
}
