package io.github.vanban.validation.structure;

import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Sign;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Đoạn văn: where it ends and with what mark (Phụ lục II, Mục I). */
public final class ParagraphRules {

    private static final int SHORTEST = 60;
    private static final String ENDS = ".;:!?…";
    private static final String CLOSERS = ")”\"’»]";

    private static final int WITH = 0;
    private static final int WITHOUT = 1;

    private static final int LONGEST_HEADING = 120;

    private static final Location NOWHERE = Location.of("");

    private ParagraphRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .writtenLogic("BC-13", ParagraphRules::broken)
                .writtenLogic("BC-15", ParagraphRules::ended);
    }

    private static void broken(Subject subject, Verdict verdict) {
        if (subject.hardWrapped()) {
            verdict.notEvaluated(Reason.WRAPPED_TEXT);
            return;
        }
        List<Passage> body = body(subject);
        for (int i = 0; i + 1 < body.size(); i++) {
            if (breaksOff(body.get(i), body.get(i + 1))) {
                int end = body.get(i).text().stripTrailing().length();
                int from = Math.max(0, body.get(i).text().lastIndexOf(' ', end - 2) + 1);
                verdict.fail(body.get(i), from, end);
            }
        }
    }

    private static boolean breaksOff(Passage passage, Passage next) {
        String text = passage.text().stripTrailing();
        String following = next.text().strip();
        if (next.part() != Part.PARAGRAPH
                || text.length() < SHORTEST
                || following.length() < SHORTEST) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return (last == ',' || Character.isLetterOrDigit(last))
                && Character.isLowerCase(following.codePointAt(0));
    }

    private static void ended(Subject subject, Verdict verdict) {
        Set<Location> titles = titles(subject);
        List<Passage> body = body(subject);
        Map<Location, int[]> lists = lists(subject, body);
        for (int i = 0; i < body.size(); i++) {
            Passage passage = body.get(i);
            boolean last = i + 1 == body.size();
            boolean open = !ended(passage)
                    && passage.text().strip().length() > SHORTEST
                    && !titles.contains(passage.location())
                    && passage.has(Sign.SMALL_LETTER);
            open &= !endsInSymbol(passage.text().stripTrailing())
                    && !followedByMark(subject, passage);
            if (open
                    && !last
                    && !breaksOff(passage, body.get(i + 1))
                    && !besideCells(body, i)
                    && !likeHeading(passage, body.get(i + 1))
                    && othersEnd(lists, passage)) {
                int end = passage.text().stripTrailing().length();
                int from = Math.max(0, passage.text().lastIndexOf(' ', end - 2) + 1);
                verdict.fail(passage, from, end)
                        .expected(passage.text().substring(from, end) + ".");
            }
        }
    }

    /**
     * Whether the other items of the same list have their marks: a list of topics that leaves out
     * all of them is a list, not a slip. The passage itself is among those without.
     */
    private static boolean othersEnd(Map<Location, int[]> lists, Passage passage) {
        int[] counts = lists.getOrDefault(list(passage), new int[2]);
        boolean alone = counts[WITH] + counts[WITHOUT] == 1;
        return alone ? passage.part() == Part.PARAGRAPH : counts[WITH] > counts[WITHOUT] - 1;
    }

    /** How many items of each list have an end mark, and how many have none. */
    private static Map<Location, int[]> lists(Subject subject, List<Passage> body) {
        Map<Location, int[]> lists = new HashMap<>();
        for (Passage passage : body) {
            int[] counts = lists.computeIfAbsent(list(passage), key -> new int[2]);
            boolean ended = ended(passage) || followedByMark(subject, passage);
            counts[ended ? WITH : WITHOUT]++;
        }
        return lists;
    }

    /** The place whose list of blocks a passage stands in; its own place outside any. */
    private static Location list(Passage passage) {
        Location own = passage.location() == null ? NOWHERE : passage.location();
        for (Location place = own; place != null; place = place.parent()) {
            if (place.component().equals("blocks") && place.parent() != null) {
                return place.parent();
            }
        }
        return own;
    }

    /** A heading that lost its number: one line without an end over a paragraph of several. */
    private static boolean likeHeading(Passage passage, Passage next) {
        int length = passage.text().strip().length();
        return passage.part() == Part.PARAGRAPH
                && next.part() == Part.PARAGRAPH
                && length < LONGEST_HEADING
                && next.text().strip().length() > 2 * length;
    }

    /** A table that was flattened leaves short paragraphs without an end; its long cells are none. */
    private static boolean besideCells(List<Passage> body, int at) {
        return cell(body, at - 1) || cell(body, at + 1);
    }

    private static boolean cell(List<Passage> body, int at) {
        return at >= 0
                && at < body.size()
                && body.get(at).part() == Part.PARAGRAPH
                && body.get(at).text().strip().length() <= SHORTEST
                && !ended(body.get(at));
    }

    /** An address of the web or a number is not spoilt by a full stop. */
    private static boolean endsInSymbol(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.indexOf('/') >= 0 || last.indexOf('@') >= 0 || last.startsWith("www.");
    }

    private static boolean followedByMark(Subject subject, Passage passage) {
        for (Passage mark : subject.passages(Part.END_MARK)) {
            if (mark.start() >= passage.end() && mark.start() - passage.end() <= 2) {
                return true;
            }
        }
        return false;
    }

    /** Headings: a part with children whose text has no end mark, and every title in capitals. */
    private static Set<Location> titles(Subject subject) {
        Set<Location> titles = new HashSet<>();
        for (Siblings.Item item : Siblings.items(subject)) {
            Division division = item.division();
            boolean heads = !division.blocks().isEmpty()
                    || division.kind().compareTo(DivisionKind.DIEU) <= 0
                    || division.kind() == DivisionKind.MUC_LA_MA;
            if (heads) {
                titles.add(item.location().child("text"));
            }
        }
        return titles;
    }

    private static List<Passage> body(Subject subject) {
        return subject.passages(Part.DIVISION_TEXT, Part.PARAGRAPH, Part.CLOSING);
    }

    private static boolean ended(Passage passage) {
        String text = passage.text().stripTrailing();
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 || ENDS.indexOf(text.charAt(last)) >= 0 || text.endsWith("./.");
    }
}
