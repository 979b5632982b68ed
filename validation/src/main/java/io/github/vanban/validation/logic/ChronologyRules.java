package io.github.vanban.validation.logic;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Cited;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/** Trình tự thời gian: what is cited is older than the document, what is due is later. */
public final class ChronologyRules {

    private static final Phrase DEADLINE = Phrase.of(
                    "[Tt]rước ngày (\\d{1,2})(?:\\s*[/.-]\\s*| tháng )(\\d{1,2})(?:\\s*[/.-]\\s*| năm )(\\d{4})")
            .beginning("trước ngày ", "Trước ngày ");
    private static final Phrase HISTORY =
            Phrase.of("(?i)ban hành trước|có hiệu lực trước|sinh trước|thành lập trước|trước đây");

    private ChronologyRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .logic("LG-03", ChronologyRules::deadlines)
                .logic("LG-05", ChronologyRules::younger)
                .logic("LG-11", ChronologyRules::bounds);
    }

    private static void younger(Subject subject, Verdict verdict) {
        DocumentDate own = subject.date();
        if (own == null) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        for (Cited cited : subject.citations().all()) {
            if (cited.date() != null && cited.date().earliest().isAfter(own.latest())) {
                verdict.fail(
                                cited.passage(),
                                cited.mention().start(),
                                cited.mention().end())
                        .expected(own.toString());
            }
        }
    }

    private static void deadlines(Subject subject, Verdict verdict) {
        DocumentDate own = subject.date();
        if (own == null) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        for (Passage passage : subject.passages(Part.DIVISION_TEXT, Part.PARAGRAPH)) {
            DEADLINE.each(passage, (words, found) -> {
                if (HISTORY.in(passage.text())) {
                    return;
                }
                String date =
                        "ngày " + found.group(1) + "/" + found.group(2) + "/" + found.group(3);
                DocumentDate.read(date)
                        .filter(due -> due.value().latest().isBefore(own.earliest()))
                        .ifPresent(due -> verdict.fail(words, found.start(), found.end())
                                .expected(own.toString()));
            });
        }
    }

    /** A blank day can be no earlier than the latest document on which the draft rests. */
    private static void bounds(Subject subject, Verdict verdict) {
        DocumentDate own = subject.date();
        if (own == null || own.day() != null) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        Optional<LocalDate> latest = subject.citations().all().stream()
                .map(Cited::date)
                .filter(date -> date != null && date.day() != null)
                .map(DocumentDate::earliest)
                .filter(date -> !date.isBefore(own.earliest()) && !date.isAfter(own.latest()))
                .max(LocalDate::compareTo);
        latest.ifPresent(date -> verdict.fail(place(subject), own.toString())
                .expected(DocumentDate.of(date).toString()));
    }

    private static Place place(Subject subject) {
        return subject.first(Part.PLACE_AND_DATE)
                .map(Passage::place)
                .orElse(Place.of(Location.of("header").child("issued")));
    }
}
