package io.github.vanban.validation.title;

import io.github.vanban.signature.Authority;
import io.github.vanban.signature.Signature;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.List;
import java.util.Optional;

/** Quyết định, nghị quyết: the frame of mẫu 1.1 to 1.3. */
public final class DecisionRules {

    private static final Phrase COLLECTIVE =
            Phrase.of("^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN CHỈ ĐẠO|BAN CHẤP HÀNH)\\b");
    private static final Phrase PERSON = Phrase.of(
            "^(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BỘ TRƯỞNG|CHÁNH|TRƯỞNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG)\\b");
    private static final Phrase ATTACHED_TYPE =
            Phrase.of("(?i)kèm theo\\s+(quyết định|kế hoạch|công văn|tờ trình|báo cáo|thông báo"
                    + "|hướng dẫn|chỉ thị|nghị quyết|chương trình)\\s+số");

    private DecisionRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .writtenForm("TL-10", DecisionRules::sameTypeBelow)
                .writtenForm("TL-11", DecisionRules::frame)
                .form("TL-12", DecisionRules::regime);
    }

    private static void sameTypeBelow(Subject subject, Verdict verdict) {
        if (!(subject.type() instanceof AdministrativeType type)) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        for (Passage passage : subject.attached()) {
            if (passage.part() == Part.ATTACHED_TO) {
                ATTACHED_TYPE.each(passage, (line, found) -> {
                    if (!found.group(1).equalsIgnoreCase(type.title())) {
                        verdict.fail(line, found.start(1), found.end(1)).expected(type.title());
                    }
                });
            }
        }
    }

    private static void frame(Subject subject, Verdict verdict) {
        if (subject.type() != AdministrativeType.QUYET_DINH) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        Optional<Passage> type = subject.first(Part.TYPE);
        boolean complete = subject.first(Part.COMMAND).isPresent()
                && subject.document().preamble().authority() != null;
        if (type.isPresent() && !complete) {
            verdict.fail(type.get());
        }
    }

    /** A collective decides under its own name and is signed for; a head decides by his title. */
    private static void regime(Subject subject, Verdict verdict) {
        String authority = subject.document().preamble().authority();
        List<Signature> signatures = subject.document().ending().signatures();
        if (authority == null || signatures.size() != 1 || signatures.get(0).title() == null) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        boolean onBehalf = signatures.get(0).authorities().stream()
                .anyMatch(line -> line.kind() == Authority.Kind.TM);
        boolean wrong = (COLLECTIVE.starts(authority) && !onBehalf)
                || (PERSON.starts(authority) && onBehalf);
        if (wrong) {
            subject.first(Part.AUTHORITY).ifPresent(passage -> verdict.fail(passage));
        }
    }
}
