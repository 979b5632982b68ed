package io.github.vanban.validation.title;

import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.profile.Profile;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Tên loại và trích yếu (Điều 7; Phụ lục I, Phần I, Mục II.5). */
public final class TitleRules {

    private static final Phrase LETTER_OPENING = Phrase.of("^[Vv]\\s*/\\s*[Vv]\\b");
    private static final Phrase RIGHT_OPENING = Phrase.of("^V/v\\s+(?![Vv]ề việc\\b)[^\\s:]");
    private static final Phrase WORD = Phrase.of("\\S*\\w\\S*");
    private static final Phrase CAPITAL_INSIDE = Phrase.of(
            "(?<=[\\p{Ll}\\p{N},] )(?:Năm học|Giai đoạn|Về việc|Triển khai thực hiện|Năm(?= \\d{4}))");

    private static final int MOST_WORDS = 40;

    /**
     * Giấy giới thiệu and giấy nghỉ phép have none. The others have no template, or are so commonly
     * written under their name alone that its lack proves no mistake.
     */
    private static final Set<AdministrativeType> WITHOUT_SUBJECT = EnumSet.of(
            AdministrativeType.GIAY_GIOI_THIEU,
            AdministrativeType.GIAY_NGHI_PHEP,
            AdministrativeType.GIAY_MOI,
            AdministrativeType.GIAY_UY_QUYEN,
            AdministrativeType.PHIEU_GUI,
            AdministrativeType.PHIEU_CHUYEN,
            AdministrativeType.PHIEU_BAO,
            AdministrativeType.HOP_DONG,
            AdministrativeType.BIEN_BAN,
            AdministrativeType.BAN_GHI_NHO,
            AdministrativeType.BAN_THOA_THUAN,
            AdministrativeType.CONG_DIEN,
            AdministrativeType.THU_CONG);

    private TitleRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("TL-01", TitleRules::known)
                .writtenForm("TL-02", TitleRules::letterUnnamed)
                .writtenForm("TL-03", TitleRules::openingOfNamed)
                .writtenForm("TL-04", TitleRules::openingOfLetter)
                .form("TL-05", TitleRules::present)
                .form("TL-06", onSubject(TitleRules::form))
                .form("TL-07", onSubject(TitleRules::capitals));
    }

    private static void known(Subject subject, Verdict verdict) {
        DocumentType type = subject.type();
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (type == null) {
            if (subject.reading().isPresent()) {
                verdict.notEvaluated(Reason.HEADER_NOT_EXTRACTED);
            } else {
                verdict.missing(Place.of(Location.of("title").child("type")));
            }
        }
    }

    /** Công văn has no printed name; one that carries V/v or Kính gửi and the name is one. */
    private static void letterUnnamed(Subject subject, Verdict verdict) {
        subject.passages(Part.TYPE, Part.ISSUER, Part.OTHER).stream()
                .filter(line -> line.text().strip().equals("CÔNG VĂN"))
                .findFirst()
                .ifPresent(verdict::fail);
    }

    private static void openingOfNamed(Subject subject, Verdict verdict) {
        Optional<Passage> words = subject.first(Part.SUBJECT);
        if (!named(subject) || words.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        // A trích yếu above the name of the type belongs to no named paper; the reader may err.
        Optional<Passage> type = subject.first(Part.TYPE);
        boolean below = type.isPresent() && type.get().start() < words.get().start();
        if (below && LETTER_OPENING.starts(words.get().text())) {
            verdict.fail(words.get());
        }
    }

    private static void openingOfLetter(Subject subject, Verdict verdict) {
        Optional<Passage> words = subject.first(Part.SUBJECT);
        if (subject.type() != AdministrativeType.CONG_VAN || words.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (!RIGHT_OPENING.starts(words.get().text())) {
            verdict.fail(words.get());
        }
    }

    private static void present(Subject subject, Verdict verdict) {
        DocumentType type = subject.type();
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (!(type instanceof AdministrativeType known) || WITHOUT_SUBJECT.contains(known)) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (subject.document().title().subject() == null) {
            verdict.missing(subject.first(Part.TYPE)
                    .map(Passage::place)
                    .orElse(Place.of(Location.of("title").child("subject"))));
        }
    }

    private interface OnSubject {
        void examine(Passage words, Verdict verdict);
    }

    private static Check onSubject(OnSubject check) {
        return (subject, verdict) -> {
            Optional<Passage> words = subject.first(Part.SUBJECT);
            if (words.isEmpty()) {
                verdict.notApplicable(Reason.NO_SUCH_PART);
            } else {
                check.examine(words.get(), verdict);
            }
        };
    }

    private static void form(Passage words, Verdict verdict) {
        String text = words.text().strip();
        boolean ended = text.endsWith(":")
                || text.endsWith(";")
                || (text.endsWith(".") && !text.endsWith("..") && !text.endsWith("./."));
        if (ended || capitals(text) || count(text) > MOST_WORDS) {
            verdict.fail(words);
        }
    }

    private static void capitals(Passage words, Verdict verdict) {
        CAPITAL_INSIDE.each(
                words, (passage, found) -> verdict.fail(passage, found.start(), found.end()));
    }

    private static boolean named(Subject subject) {
        return subject.type() instanceof AdministrativeType type
                && type != AdministrativeType.CONG_VAN;
    }

    private static boolean capitals(String text) {
        return text.length() > 20 && text.chars().noneMatch(Character::isLowerCase);
    }

    private static int count(String text) {
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        while (matcher.find()) {
            words++;
        }
        return words;
    }
}
