package io.github.vanban.validation.header;

import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.organ.Organ;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.profile.Profile;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Tên cơ quan, tổ chức ban hành văn bản (Phụ lục I, Phần I, Mục II.2). */
public final class OrganRules {

    /** Only the superior's line may shorten; THCS and THPT are part of official names. */
    private static final Phrase SHORTENED =
            Phrase.of("^(?:UBND|HĐND)\\b|^TRƯỜNG\\s+(?:MG|MN|TH|MGMN)\\b"
                    + "|^(?:PGDĐT|PGD&ĐT|SGDĐT|SGD&ĐT|PGD|SGD)\\b"
                    + "|^(?:PHÒNG|SỞ)\\s+(?:GD&ĐT|GDĐT|GD)\\b");

    /** Inside the name of a place. */
    private static final Phrase SHORTENED_PLACE = Phrase.of("\\s(?:TP|TX|TT)\\.\\s?\\p{Lu}");

    private static final Phrase WITHOUT_SUPERIOR = Phrase.of(
            "^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI)\\b"
                    + "|^BỘ (?!CHỈ HUY|TƯ LỆNH|MÔN)");

    private static final Phrase UNDER_SUPERIOR = Phrase.of(
            "^(?:SỞ|TRƯỜNG (?:MẦM NON|MẪU GIÁO|TIỂU HỌC|TRUNG HỌC|THCS|THPT|TH|MG|MN)|PHÒNG)\\s");

    private OrganRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("CQ-01", OrganRules::present)
                .form("CQ-02", OrganRules::inFull)
                .form("CQ-04", OrganRules::withoutSuperior)
                .form("CQ-05", OrganRules::underSuperior)
                .form("CQ-07", OrganRules::sameInSymbol);
    }

    private static void present(Subject subject, Verdict verdict) {
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
        } else if (!issuers(subject).isEmpty()) {
            return;
        } else if (subject.reading().isPresent()
                && subject.first(Part.QUOC_HIEU).isEmpty()) {
            verdict.notEvaluated(Reason.HEADER_NOT_EXTRACTED);
        } else {
            verdict.missing(Place.of(Location.of("header").child("issuers")));
        }
    }

    private static void inFull(Subject subject, Verdict verdict) {
        demandIssuers(subject, verdict);
        for (Organ organ : issuers(subject)) {
            if (SHORTENED.starts(organ.headerName()) || SHORTENED_PLACE.in(organ.headerName())) {
                verdict.fail(place(subject), organ.name());
            }
        }
    }

    private static void withoutSuperior(Subject subject, Verdict verdict) {
        demandIssuers(subject, verdict);
        for (Organ organ : issuers(subject)) {
            if (organ.superior() != null && WITHOUT_SUPERIOR.starts(organ.headerName())) {
                verdict.fail(place(subject, Part.SUPERIOR, "issuers"), organ.superior());
            }
        }
    }

    private static void underSuperior(Subject subject, Verdict verdict) {
        demandIssuers(subject, verdict);
        for (Organ organ : issuers(subject)) {
            if (organ.superior() == null && UNDER_SUPERIOR.starts(organ.headerName())) {
                verdict.fail(place(subject), organ.name());
            }
        }
    }

    /**
     * An abbreviation is fixed by the head of the organ, so all that can be asked is that its
     * letters stand in the name, in their order.
     */
    private static void sameInSymbol(Subject subject, Verdict verdict) {
        DocumentNumber written = subject.document().header().number();
        DocumentNumber number = written == null ? null : MeantNumber.of(subject, written);
        if (number == null || issuers(subject).size() != 1 || number.organs().size() != 1) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        Organ organ = issuers(subject).get(0);
        String name = letters(organ.name());
        String code = number.organs().get(0);
        boolean wellKnown = code.equals("TTg") || code.equals("CP") || code.startsWith("VP");
        boolean fits =
                wellKnown || spells(letters(code), name) || spells(letters(code), full(name));
        if (!fits && number.family() != NumberFamily.PARTY) {
            verdict.fail(place(subject, Part.NUMBER, "number"), number.toString())
                    .expected(organ.name());
        }
    }

    private static String full(String name) {
        return name.replace("UBND", "UYBANNHANDAN").replace("HDND", "HOIDONGNHANDAN");
    }

    /** Letters without marks and case: an abbreviation may write D for Đ. */
    private static String letters(String text) {
        return Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('Đ', 'D')
                .replaceAll("[^A-Z0-9]", "");
    }

    private static boolean spells(String code, String name) {
        int at = 0;
        for (int i = 0; i < code.length(); i++) {
            at = name.indexOf(code.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static void demandIssuers(Subject subject, Verdict verdict) {
        if (issuers(subject).isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        }
    }

    private static List<Organ> issuers(Subject subject) {
        return subject.document().header().issuers();
    }

    private static Place place(Subject subject) {
        return place(subject, Part.ISSUER, "issuers");
    }

    private static Place place(Subject subject, Part part, String component) {
        return subject.first(part)
                .map(Passage::place)
                .orElse(Place.of(Location.of("header").child(component)));
    }
}
