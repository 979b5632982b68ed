package io.github.vanban.validation.ending;

import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Parties;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.passage.Sign;
import io.github.vanban.validation.profile.Profile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dấu kết thúc {@code ./.} (Phụ lục III, mẫu 1.1 to 1.10). */
public final class EndMarkRules {

    private static final String MARK = "./.";

    /** Types without a template. */
    private static boolean without(@Nullable DocumentType type) {
        return type == AdministrativeType.THU_CONG;
    }

    private static final Phrase INSIDE =
            Phrase.of("\\./\\.(?=\\s*\\p{L})").with(Sign.END_MARK).beginning("./.");

    private EndMarkRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks().writtenForm("CH-13", EndMarkRules::mark);
    }

    private static void mark(Subject subject, Verdict verdict) {
        if (Parties.sign(subject.type())) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        for (Passage passage : subject.prose(INSIDE)) {
            INSIDE.each(passage, (text, found) -> verdict.fail(text, found.start(), found.end()));
        }
        Optional<Passage> mark = subject.first(Part.END_MARK);
        if (mark.isPresent()) {
            written(mark.get(), verdict);
            subject.passages(Part.PARAGRAPH, Part.DIVISION_TEXT, Part.CLOSING).stream()
                    .filter(passage -> passage.start() >= mark.get().end())
                    .findFirst()
                    .ifPresent(passage -> verdict.fail(mark.get()));
            return;
        }
        boolean ends = subject.first(Part.RECIPIENTS_LABEL).isPresent()
                || !subject.document().ending().signatures().isEmpty();
        if (subject.profile() == Profile.FRAGMENT || !ends || without(subject.type())) {
            verdict.notApplicable(
                    subject.profile() == Profile.FRAGMENT ? Reason.PROFILE : Reason.NO_SUCH_PART);
            return;
        }
        missing(subject, verdict);
    }

    private static void written(Passage mark, Verdict verdict) {
        String text = mark.text().strip();
        if (!text.equals(MARK)) {
            int from = mark.text().indexOf(text);
            verdict.fail(mark).expected(MARK).safely(mark.edit(from, from + text.length(), MARK));
        }
    }

    private static void missing(Subject subject, Verdict verdict) {
        List<Passage> body =
                subject.passages(Part.DIVISION_TEXT, Part.PARAGRAPH, Part.CLOSING, Part.TABLE);
        if (body.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        Passage last = body.get(body.size() - 1);
        int end = last.text().stripTrailing().length();
        boolean stop = last.text().startsWith(".", end - 1);
        boolean prose = last.part() != Part.TABLE;
        Place place = prose ? last.place(end - 1, end) : Place.of(Location.of("body"));
        verdict.missing(place)
                .expected(MARK)
                .guarded(prose ? last.edit(end, end, stop ? "/." : MARK) : Optional.empty());
    }
}
