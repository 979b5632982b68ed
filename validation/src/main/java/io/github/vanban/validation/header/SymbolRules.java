package io.github.vanban.validation.header;

import io.github.vanban.citation.Mention;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Cited;
import io.github.vanban.validation.check.FreeForms;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.profile.Profile;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What số, ký hiệu says (Điều 15; Phụ lục I, Phần I, Mục II.3; Phụ lục III, Mục I). */
public final class SymbolRules {

    private SymbolRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("SO-01", SymbolRules::present)
                .form("SO-06", SymbolRules::codes)
                .form("SO-07", onNumber(SymbolRules::codeOfLetter))
                .form("SO-10", onNumber(SymbolRules::noYear))
                .form("SO-12", onNumber(SymbolRules::noUnit))
                .form("SO-13", onNumber(SymbolRules::unitOfLetter))
                .form("SO-14", onNumber(SymbolRules::plainOrdinal))
                .form("SO-17", onNumber(SymbolRules::numbered))
                .form("DT-03", SymbolRules::lengths);
    }

    private static void present(Subject subject, Verdict verdict) {
        boolean known = subject.document().header().number() != null
                || subject.first(Part.NUMBER).isPresent();
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (FreeForms.is(subject)) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (!known && subject.headerLost()) {
            verdict.notEvaluated(Reason.HEADER_NOT_EXTRACTED);
        } else if (!known) {
            verdict.missing(Place.of(Location.of("header").child("number")));
        }
    }

    private interface OnNumber {
        void examine(Subject subject, DocumentNumber number, Place place, Verdict verdict);
    }

    private static Check onNumber(OnNumber check) {
        return (subject, verdict) -> {
            DocumentNumber number = subject.document().header().number();
            if (number == null) {
                verdict.notApplicable(Reason.NO_SUCH_PART);
                return;
            }
            Place place = subject.first(Part.NUMBER)
                    .map(Passage::place)
                    .orElse(Place.of(Location.of("header").child("number")));
            check.examine(subject, MeantNumber.of(subject, number), place, verdict);
        };
    }

    private static @Nullable String code(@Nullable DocumentType type) {
        return type instanceof AdministrativeType known ? known.code().orElse(null) : null;
    }

    /** Of the document itself, and of those that it cites. */
    private static void codes(Subject subject, Verdict verdict) {
        onNumber(SymbolRules::codeOfType).examine(subject, verdict);
        for (Cited cited : subject.citations().numbered()) {
            DocumentNumber number = cited.number();
            String wanted = code(cited);
            if (number == null || wanted == null || number.family() == NumberFamily.PARTY) {
                continue;
            }
            boolean recent = cited.date() == null || cited.date().year() >= 2000;
            boolean codeless = (wanted.equals("QĐ") || wanted.equals("CT"))
                    && number.family() == NumberFamily.LETTER
                    && number.typeCode().isEmpty()
                    && number.unit().isEmpty()
                    && recent;
            boolean other = codeless
                    || number.typeCode()
                            .filter(code -> !code.equals(wanted)
                                    && DocumentType.ofCode(code).isPresent())
                            .isPresent();
            if (other && !number.family().equals(NumberFamily.JOINT)) {
                verdict.fail(
                                cited.passage(),
                                cited.mention().start(),
                                cited.mention().end())
                        .expected(wanted);
            }
        }
    }

    /** Of a type that is named more closely ({@code Kế hoạch hành động}) the code of the type. */
    private static @Nullable String code(Cited cited) {
        Mention.Excerpt words = cited.mention().type();
        if (words == null || cited.type() == null) {
            return null;
        }
        return Stream.concat(
                        Stream.of(cited.type()),
                        Arrays.stream(AdministrativeType.values())
                                .filter(type -> words.text().startsWith(type.title() + " ")))
                .flatMap(type -> type.code().stream())
                .findFirst()
                .orElse(null);
    }

    private static void codeOfType(
            Subject subject, DocumentNumber number, Place place, Verdict verdict) {
        String wanted = code(subject.type());
        Optional<String> written = number.typeCode();
        if (wanted == null
                || number.family() == NumberFamily.JOINT
                || number.family() == NumberFamily.PARTY) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (!written.orElse("").equals(wanted) && !number.organs().isEmpty()) {
            verdict.fail(place, number.toString()).expected(wanted);
        }
    }

    private static void codeOfLetter(
            Subject subject, DocumentNumber number, Place place, Verdict verdict) {
        if (subject.type() != AdministrativeType.CONG_VAN) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (number.typeCode().filter("CV"::equals).isPresent()) {
            verdict.fail(place, number.toString());
        }
    }

    private static void noYear(
            Subject subject, DocumentNumber number, Place place, Verdict verdict) {
        if (number.year().isPresent()) {
            int year = number.year().getAsInt();
            verdict.fail(place, number.toString())
                    .expected(number.toString().replaceFirst("/" + year + "/", "/"));
        }
    }

    private static void noUnit(
            Subject subject, DocumentNumber number, Place place, Verdict verdict) {
        if (code(subject.type()) == null || number.family() != NumberFamily.NAMED) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (number.unit().isPresent()) {
            verdict.fail(place, number.toString());
        }
    }

    private static void unitOfLetter(
            Subject subject, DocumentNumber number, Place place, Verdict verdict) {
        if (subject.type() != AdministrativeType.CONG_VAN) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (number.family() == NumberFamily.LETTER
                && number.typeCode().isEmpty()
                && number.unit().isEmpty()) {
            verdict.fail(place, number.toString());
        }
    }

    private static void plainOrdinal(
            Subject subject, DocumentNumber number, Place place, Verdict verdict) {
        number.ordinal()
                .filter(ordinal -> ordinal.chars().anyMatch(Character::isLetter))
                .ifPresent(ordinal -> verdict.fail(place, ordinal));
    }

    private static void numbered(
            Subject subject, DocumentNumber number, Place place, Verdict verdict) {
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (subject.first(Part.NUMBER).filter(SymbolRules::displaced).isPresent()) {
            verdict.notEvaluated(Reason.HEADER_NOT_EXTRACTED);
        } else if (!number.numbered()) {
            Severity severity = subject.draft() ? Severity.INFO : Severity.ERROR;
            verdict.fail(place, number.toString()).as(severity);
        }
    }

    /** Whether a label stands alone: what a page has beside it was taken to another place. */
    private static boolean displaced(Passage line) {
        return line.text().strip().endsWith(":");
    }

    /** Phụ lục VI, Mục II: what the fields of a document system hold. */
    private static void lengths(Subject subject, Verdict verdict) {
        DocumentNumber number = subject.document().header().number();
        if (number != null && number.symbol().length() > 30) {
            verdict.fail(Place.of(Location.of("header").child("number")), number.symbol());
        }
        String words = subject.document().title().subject();
        if (words != null && words.length() > 500) {
            verdict.fail(Place.of(Location.of("title").child("subject")), words);
        }
    }
}
