package io.github.vanban.validation.ending;

import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.recipient.Archive;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.profile.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Lưu, the last line of Nơi nhận (Phụ lục I, Phần I, Mục II.9.d). */
public final class ArchiveRules {

    private static final Phrase WORD = Phrase.of("(?i)^[-–+•*\\s]*(lưu)(\\s*:)?");
    private static final Phrase RIGHT = Phrase.of("^-?\\s*Lưu\\s?:");

    private ArchiveRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("NN-04", ArchiveRules::line)
                .form("NN-05", ArchiveRules::unit)
                .form("NN-14", ArchiveRules::unitOfSymbol);
    }

    private static void line(Subject subject, Verdict verdict) {
        Archive archive = subject.document().ending().recipients().archive();
        boolean listed = !subject.document().ending().recipients().list().isEmpty();
        if (archive == null && !listed) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        if (archive == null) {
            boolean amongOthers = subject.passages(Part.RECIPIENT).stream()
                    .anyMatch(item -> item.text().contains("; Lưu"));
            if (subject.profile() != Profile.FRAGMENT && !amongOthers) {
                verdict.missing(subject.first(Part.RECIPIENTS_LABEL)
                                .map(Passage::place)
                                .orElse(Place.of(Location.of("ending").child("recipients"))))
                        .expected("- Lưu: VT.");
            }
            return;
        }
        subject.first(Part.ARCHIVE).ifPresent(passage -> written(passage, archive, verdict));
    }

    private static void written(Passage passage, Archive archive, Verdict verdict) {
        String text = passage.text().stripTrailing();
        Matcher word = WORD.matcher(text);
        boolean colon = word.lookingAt() && word.group(2) != null;
        if (word.lookingAt() && !colon) {
            verdict.fail(passage)
                    .expected("- " + archive)
                    .safely(passage.edit(word.end(1), word.end(1), ":"));
        } else if (!RIGHT.starts(text) || !text.endsWith(".")) {
            verdict.fail(passage).expected("- " + archive);
        }
    }

    private static void unit(Subject subject, Verdict verdict) {
        Archive archive = subject.document().ending().recipients().archive();
        if (archive == null) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (archive.units().size() == 1 && archive.units().get(0).equals("VT")) {
            Place place = subject.first(Part.ARCHIVE)
                    .map(Passage::place)
                    .orElse(Place.of(Location.of("ending").child("recipients").child("archive")));
            verdict.fail(place, archive.toString());
        }
    }

    /** Both name the unit that drafted the letter, perhaps with a drafter's mark. */
    private static void unitOfSymbol(Subject subject, Verdict verdict) {
        Archive archive = subject.document().ending().recipients().archive();
        DocumentNumber number = subject.document().header().number();
        Optional<String> unit = Optional.ofNullable(number)
                .filter(it -> it.family() == NumberFamily.LETTER)
                .flatMap(DocumentNumber::unit);
        if (archive == null
                || unit.isEmpty()
                || archive.units().size() < 2
                || subject.type() != AdministrativeType.CONG_VAN) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        List<String> kept = archive.units().stream().map(ArchiveRules::letters).toList();
        String wanted = letters(unit.get());
        if (kept.stream()
                .noneMatch(it -> it.startsWith(wanted)
                        || it.contains(wanted)
                        || (it.length() > 1 && wanted.contains(it) && !it.equals("VT")))) {
            Place place = subject.first(Part.ARCHIVE)
                    .map(Passage::place)
                    .orElse(Place.of(Location.of("ending").child("recipients").child("archive")));
            verdict.fail(place, archive.toString()).expected(unit.get());
        }
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replace('Đ', 'D').replaceAll("[^\\p{L}\\d]", "");
    }
}
