package io.github.vanban.validation.ending;

import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Kính gửi (Phụ lục I, Phần I, Mục II.9). */
public final class AddresseeRules {

    private static final Set<AdministrativeType> ADDRESSED = EnumSet.of(
            AdministrativeType.CONG_VAN,
            AdministrativeType.TO_TRINH,
            AdministrativeType.BAO_CAO,
            AdministrativeType.CONG_DIEN,
            AdministrativeType.PHIEU_GUI,
            AdministrativeType.PHIEU_CHUYEN,
            AdministrativeType.PHIEU_BAO,
            AdministrativeType.THU_CONG);

    private AddresseeRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("NN-08", AddresseeRules::addressed)
                .writtenForm("NN-09", AddresseeRules::marks);
    }

    private static void addressed(Subject subject, Verdict verdict) {
        if (subject.document().preamble().addressees().isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        } else if (subject.type() instanceof AdministrativeType type && !ADDRESSED.contains(type)) {
            verdict.fail(
                    subject.first(Part.ADDRESSEES_LABEL)
                            .map(Passage::place)
                            .orElse(Place.of(Location.of("preamble").child("addressees"))),
                    subject.document().preamble().addressees().get(0));
        }
    }

    private static void marks(Subject subject, Verdict verdict) {
        List<Passage> lines = subject.passages(Part.ADDRESSEE);
        if (lines.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        }
        if (lines.size() == 1) {
            String text = lines.get(0).text().strip();
            if (text.endsWith(";") || text.endsWith(",")) {
                verdict.fail(lines.get(0));
            }
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            String mark = i == lines.size() - 1 ? "." : ";";
            if (!text.endsWith(mark)) {
                verdict.fail(lines.get(i)).expected(mark);
            }
        }
    }
}
