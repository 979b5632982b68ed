package io.github.vanban.validation.header;

import io.github.vanban.date.DateOddity;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.text.AsWritten;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Địa danh và thời gian ban hành (Phụ lục I, Phần I, Mục II.4). */
public final class DateRules {

    private static final Phrase DAY = Phrase.of("(?<=ngày\\s{1,3})[1-9](?=\\s+tháng)");
    private static final Phrase MONTH = Phrase.of("(?<=tháng\\s{1,3})[12](?=\\s+năm)");
    private static final Phrase LATER_MONTH = Phrase.of("(?<=tháng\\s{0,3})0[3-9](?=\\s*năm)");
    private static final Phrase FIGURES =
            Phrase.of("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Phrase SHORTENED =
            Phrase.of("^(?:TP|Tp|T\\.P|tp|TX|TT|Tx)(?:\\.|\\s)|^(?:TPHCM|TP\\.HCM|HCM|HN)\\b");
    private static final Phrase WITH_NOUN = Phrase.of("^(?:Tỉnh|Huyện)\\s+\\p{Lu}");

    private static final Phrase LIKE_LINE =
            Phrase.of("[\\p{L} ]{2,30},? ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}");

    private DateRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("DD-01", DateRules::present)
                .writtenForm("DD-02", padding(DAY))
                .writtenForm("DD-03", padding(MONTH))
                .writtenForm("DD-04", DateRules::monthWithZero)
                .writtenForm("DD-05", DateRules::comma)
                .form("DD-07", place(SHORTENED))
                .form("DD-09", place(WITH_NOUN))
                .writtenLogic("DD-11", DateRules::possible)
                .form("DD-12", DateRules::complete)
                .writtenForm("DD-13", DateRules::inWords)
                .writtenForm("DD-14", DateRules::noneInMinutes);
    }

    private static void present(Subject subject, Verdict verdict) {
        boolean known =
                subject.document().header().issued() != null || written(subject).isPresent();
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (subject.type() == AdministrativeType.BIEN_BAN
                || subject.type() == AdministrativeType.THU_CONG) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (!known && subject.headerLost()) {
            verdict.notEvaluated(Reason.HEADER_NOT_EXTRACTED);
        } else if (!known) {
            verdict.missing(Place.of(Location.of("header").child("issued")));
        }
    }

    private static Optional<Passage> line(Subject subject, Verdict verdict) {
        Optional<Passage> found = written(subject);
        if (found.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        }
        return found;
    }

    /** The line, also where it is so odd that it was not read as one. */
    private static Optional<Passage> written(Subject subject) {
        return subject.first(Part.PLACE_AND_DATE)
                .or(() -> subject.passages(Part.OTHER).stream()
                        .filter(passage -> LIKE_LINE.is(passage.text().strip()))
                        .findFirst());
    }

    private static Optional<AsWritten<PlaceAndDate, DateOddity>> read(Passage passage) {
        return PlaceAndDate.read(passage.text());
    }

    private static Check padding(Phrase figure) {
        return (subject, verdict) -> line(subject, verdict).ifPresent(line -> {
            Matcher matcher = figure.matcher(line.text());
            if (matcher.find()) {
                String padded = "0" + matcher.group();
                verdict.fail(line, matcher.start(), matcher.end())
                        .expected(padded)
                        .safely(line.edit(matcher.start(), matcher.end(), padded));
            }
        });
    }

    private static void monthWithZero(Subject subject, Verdict verdict) {
        line(subject, verdict).ifPresent(line -> {
            Matcher matcher = LATER_MONTH.matcher(line.text());
            if (matcher.find()) {
                String bare = matcher.group().substring(1);
                verdict.fail(line, matcher.start(), matcher.end())
                        .expected(bare)
                        .guarded(line.edit(matcher.start(), matcher.end(), bare));
            }
        });
    }

    private static void comma(Subject subject, Verdict verdict) {
        line(subject, verdict)
                .ifPresent(line -> read(line)
                        .filter(written -> written.value().place() != null)
                        .filter(written -> written.oddities().contains(DateOddity.NO_COMMA)
                                || written.oddities().contains(DateOddity.LOWER_CASE_PLACE))
                        .ifPresent(written ->
                                verdict.fail(line).expected(written.value().toString())));
    }

    private static Check place(Phrase wrong) {
        return (subject, verdict) -> {
            PlaceAndDate issued = subject.document().header().issued();
            String place = issued == null ? null : issued.place();
            if (place == null) {
                verdict.notApplicable(Reason.NO_SUCH_PART);
            } else if (wrong.starts(place)) {
                Place at = subject.first(Part.PLACE_AND_DATE)
                        .map(Passage::place)
                        .orElse(Place.of(Location.of("header").child("issued")));
                verdict.fail(at, place);
            }
        };
    }

    private static void possible(Subject subject, Verdict verdict) {
        for (Passage passage : subject.prose()) {
            WeekDays.mismatches(
                    passage, (text, found) -> verdict.fail(text, found.start(), found.end()));
            Calendar.impossible(
                    passage, (text, found) -> verdict.fail(text, found.start(), found.end()));
        }
        subject.first(Part.PLACE_AND_DATE).ifPresent(line -> {
            Matcher matcher = FIGURES.matcher(line.text());
            if (matcher.find() && DocumentDate.read(matcher.group()).isEmpty()) {
                verdict.fail(line, matcher.start(), matcher.end());
            }
        });
    }

    /** Whether there is a day, though one that no month has. */
    private static boolean impossible(Subject subject) {
        return subject.first(Part.PLACE_AND_DATE)
                .map(line -> FIGURES.matcher(line.text()))
                .filter(Matcher::find)
                .filter(figures -> DocumentDate.read(figures.group()).isEmpty())
                .isPresent();
    }

    private static void complete(Subject subject, Verdict verdict) {
        DocumentDate date = subject.date();
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (date == null) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (date.day() == null && !impossible(subject)) {
            Place at = subject.first(Part.PLACE_AND_DATE)
                    .map(Passage::place)
                    .orElse(Place.of(Location.of("header").child("issued")));
            verdict.fail(at, date.toString()).as(subject.draft() ? Severity.INFO : Severity.ERROR);
        }
    }

    private static void inWords(Subject subject, Verdict verdict) {
        List<DateOddity> figures = List.of(DateOddity.SLASHES, DateOddity.HYPHENS, DateOddity.DOTS);
        line(subject, verdict)
                .ifPresent(line -> read(line)
                        .filter(written -> written.oddities().stream().anyMatch(figures::contains))
                        .ifPresent(written ->
                                verdict.fail(line).expected(written.value().toString())));
    }

    private static void noneInMinutes(Subject subject, Verdict verdict) {
        if (subject.type() != AdministrativeType.BIEN_BAN) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        Optional<Passage> type = subject.first(Part.TYPE);
        subject.first(Part.PLACE_AND_DATE)
                .filter(line -> type.isPresent() && line.start() < type.get().start())
                .ifPresent(verdict::fail);
    }
}
