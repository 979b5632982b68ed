package io.github.vanban.validation.logic;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.Table;
import io.github.vanban.body.TaskTable;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.List;

/** Kế hoạch: whether anybody can follow it up. */
public final class TaskRules {

    private static final Phrase DEADLINE = Phrase.of(
                    "(?i)trước ngày|chậm nhất|thời hạn(?: thực hiện| hoàn thành)?\\s*:|thời gian(?: thực hiện| hoàn thành)?\\s*:|hoàn thành trước"
                            + "|hằng tháng|hàng tháng|hằng quý|hàng quý|định kỳ|\\bquý (?:I|II|III|IV)\\b")
            .beginningWithWord("trước", "chậm", "thời", "hoàn", "hằng", "hàng", "định", "quý");
    private static final Phrase OWNER = Phrase.of(
                    "(?i)chủ trì|đơn vị thực hiện|cơ quan thực hiện|người thực hiện|chịu trách nhiệm|phụ trách\\s*:")
            .beginningWithWord("chủ", "đơn", "cơ", "người", "chịu", "phụ");

    private TaskRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks().logic("LG-07", TaskRules::ownersAndDeadlines);
    }

    /** One finding for a plan of which no line or table names an owner and a deadline. */
    private static void ownersAndDeadlines(Subject subject, Verdict verdict) {
        List<Block> blocks = subject.document().body().blocks();
        if (subject.type() != AdministrativeType.KE_HOACH || blocks.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        boolean tabled = hasTable(blocks);
        boolean deadline = tabled;
        boolean owner = tabled;
        for (Passage passage : subject.passages(Part.DIVISION_TEXT, Part.PARAGRAPH)) {
            deadline = deadline || DEADLINE.in(passage);
            owner = owner || OWNER.in(passage);
        }
        if (!deadline || !owner) {
            verdict.missing(Place.whole());
        }
    }

    private static boolean hasTable(List<Block> blocks) {
        for (Block block : blocks) {
            boolean within = block instanceof Division division && hasTable(division.blocks());
            if (within || block instanceof TaskTable || block instanceof Table) {
                return true;
            }
        }
        return false;
    }
}
