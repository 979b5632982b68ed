package io.github.vanban.validation.ending;

import io.github.vanban.signature.Authority;
import io.github.vanban.signature.AuthorityOddity;
import io.github.vanban.signature.Signature;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Parties;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.profile.Profile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chức vụ, họ tên và chữ ký (Điều 13; Phụ lục I, Phần I, Mục II.7). */
public final class SignatureRules {

    private static final Phrase PERSON = Phrase.of(
            "^(?:CHỦ TỊCH(?! ĐOÀN)|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|BỘ TRƯỞNG|CHÁNH|TRƯỞNG|VIỆN TRƯỞNG"
                    + "|CỤC TRƯỞNG|VỤ TRƯỞNG|THỦ TRƯỞNG|CHỦ NHIỆM|PHÓ)\\b");
    private static final Phrase DEPUTY = Phrase.of("^(?:PHÓ|THỨ TRƯỞNG)\\b");
    private static final Phrase DEGREE = Phrase.of(
            "^(?:(?:GS|PGS|TS|ThS|Ths|ThS|BS|Bs|CN|KS|LS|NGƯT|NGND|BSCK\\w*|CKI|CKII|Dr)[.,\\s]+)+\\p{Lu}"
                    + "|^(?:Tiến sĩ|Thạc sĩ|Bác sĩ|Giáo sư|Phó Giáo sư)\\s");
    private static final Phrase UNOFFICIAL = Phrase.of(
            "(?i)^(?:phụ trách|người lập|người viết|thủ trưởng đơn vị|đại diện|người báo cáo|t/m)");

    private static final Set<AuthorityOddity> MISSPELT = EnumSet.allOf(AuthorityOddity.class);

    private SignatureRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("KY-01", SignatureRules::titled)
                .writtenForm("KY-02", SignatureRules::spelling)
                .form("KY-03", onEach(SignatureRules::forTheHead))
                .form("KY-04", onEach(SignatureRules::onBehalf))
                .form("KY-05", onEach(SignatureRules::delegatedOnce))
                .writtenForm("KY-07", SignatureRules::plainName)
                .form("KY-10", onEach(SignatureRules::officialTitle))
                .form("KY-12", onEach(SignatureRules::deputyAlone))
                .writtenForm("KY-14", SignatureRules::signedRemark);
    }

    private interface OnSignature {
        void examine(Signature signature, Place place, Verdict verdict);
    }

    private static Check onEach(OnSignature check) {
        return (subject, verdict) -> {
            List<Signature> signatures = subject.document().ending().signatures();
            if (signatures.isEmpty()
                    || subject.type() == AdministrativeType.BIEN_BAN
                    || Parties.sign(subject.type())) {
                verdict.notApplicable(Reason.NO_SUCH_PART);
                return;
            }
            List<Place> places = subject.once(Places.class, Places::of).places();
            for (int i = 0; i < signatures.size(); i++) {
                check.examine(signatures.get(i), places.get(i), verdict);
            }
        };
    }

    /**
     * Where the signatures stand.
     *
     * @param places one for each, in order
     */
    private record Places(List<Place> places) {

        static Places of(Subject subject) {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < subject.document().ending().signatures().size(); i++) {
                Location signature = Location.of("ending").child("signatures", i);
                places.add(subject.passages().stream()
                        .filter(passage ->
                                passage.location() != null && passage.location().within(signature))
                        .findFirst()
                        .map(Passage::place)
                        .orElse(Place.of(signature)));
            }
            return new Places(places);
        }
    }

    /** A name alone: in a text the table around the title may have been lost. */
    private static void titled(Subject subject, Verdict verdict) {
        List<Signature> signatures = subject.document().ending().signatures();
        if (subject.profile() == Profile.FRAGMENT) {
            verdict.notApplicable(Reason.PROFILE);
            return;
        }
        boolean untitled = signatures.isEmpty()
                || signatures.stream().anyMatch(signature -> signature.title() == null);
        if (untitled && subject.reading().isPresent()) {
            verdict.notEvaluated(Reason.SIGNATURE_NOT_EXTRACTED);
        } else if (untitled) {
            verdict.missing(Place.of(Location.of("ending").child("signatures")));
        }
    }

    private static void spelling(Subject subject, Verdict verdict) {
        List<Passage> lines = subject.passages(Part.SIGNING_AUTHORITY);
        if (lines.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        }
        for (Passage line : lines) {
            Authority.read(line.text())
                    .filter(written ->
                            written.oddities().stream().anyMatch(SignatureRules::misspelt))
                    .ifPresent(written ->
                            verdict.fail(line).expected(written.value().toString()));
        }
    }

    private static boolean misspelt(AuthorityOddity oddity) {
        return MISSPELT.contains(oddity)
                && !oddity.name().equals("SPACING")
                && !oddity.name().equals("DECOMPOSED");
    }

    private static void forTheHead(Signature signature, Place place, Verdict verdict) {
        for (Authority authority : signature.authorities()) {
            boolean forDeputy = DEPUTY.starts(authority.principal());
            if (authority.kind() == Authority.Kind.KT && (forDeputy || signature.title() == null)) {
                verdict.fail(place, authority.toString());
            }
        }
    }

    private static void onBehalf(Signature signature, Place place, Verdict verdict) {
        for (Authority authority : signature.authorities()) {
            if (authority.kind() == Authority.Kind.TM && PERSON.starts(authority.principal())) {
                verdict.fail(place, authority.toString());
            }
        }
    }

    private static void delegatedOnce(Signature signature, Place place, Verdict verdict) {
        boolean delegated = signature.authorities().stream()
                .anyMatch(authority -> authority.kind() == Authority.Kind.TUQ);
        if (delegated && signature.authorities().size() > 1) {
            verdict.fail(place, String.join(" / ", signature.lines()));
        }
    }

    private static void officialTitle(Signature signature, Place place, Verdict verdict) {
        if (signature.title() != null && UNOFFICIAL.starts(signature.title())) {
            verdict.fail(place, signature.title());
        }
    }

    private static void deputyAlone(Signature signature, Place place, Verdict verdict) {
        if (signature.title() != null
                && DEPUTY.starts(signature.title())
                && signature.authorities().isEmpty()) {
            verdict.fail(place, signature.title());
        }
    }

    private static void plainName(Subject subject, Verdict verdict) {
        List<Passage> names = subject.passages(Part.SIGNER_NAME);
        if (names.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        }
        for (Passage name : names) {
            if (DEGREE.starts(name.text().strip())) {
                verdict.fail(name);
            }
        }
    }

    private static void signedRemark(Subject subject, Verdict verdict) {
        subject.passages(Part.SIGNED_REMARK).forEach(verdict::fail);
    }
}
