package io.github.vanban.html;

import io.github.vanban.layout.Line;
import io.github.vanban.layout.PageSetup;
import io.github.vanban.layout.Region;
import io.github.vanban.render.internal.Atoms;
import io.github.vanban.render.internal.TextWrapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line that has a rule below it into lines of about one length. A rule is a share of the text
 * above it, and a browser tells how wide a box is, not how wide the text that it broke itself.
 */
final class TitleLines {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** What the widths of letters may be off, and a margin for beauty. */
    private static final double FILL = 0.94;

    private final PageSetup setup;

    TitleLines(PageSetup setup) {
        this.setup = setup;
    }

    /** The text in as few lines as its column takes on paper. */
    List<String> of(Line line) {
        String text = line.text();
        // No letter is wider than its size: short text is not worth measuring.
        int room = room(line);
        if (text.length() * 1000 < room) {
            return List.of(text);
        }
        List<String> runs = Compounds.joined(TextWrapper.runs(text));
        int[] widths = runs.stream().mapToInt(TimesWidths::of).toArray();
        return join(runs, balance(text, runs, widths, room));
    }

    /** Thousandths of the type's size that the column is wide. */
    private int room(Line line) {
        boolean header = line.zone().region() == Region.HEADER;
        double column = header ? setup.organWidth() : setup.textWidth();
        int size = line.zone().lettering().points(setup.sizes());
        return (int) (column * POINTS_PER_MILLIMETRE / size * 1000 * FILL);
    }

    private static List<Integer> balance(String text, List<String> runs, int[] widths, int room) {
        List<Integer> starts = starts(widths, room);
        if (starts.size() == 1) {
            return starts;
        }
        int place = placeRun(text, runs);
        if (starts.size() == 2 && place > 0 && fits(widths, place, room)) {
            return List.of(0, place);
        }
        int narrow = room / 2;
        int wide = room;
        while (narrow < wide) {
            int middle = (narrow + wide) / 2;
            List<Integer> narrower = starts(widths, middle);
            if (narrower.size() <= starts.size()) {
                wide = middle;
            } else {
                narrow = middle + 1;
            }
        }
        return starts(widths, wide);
    }

    /** Which run is the first of the place in an organ's name, or -1. */
    private static int placeRun(String text, List<String> runs) {
        int place = Atoms.beforePlace(text);
        int at = 0;
        for (int i = 0; i < runs.size() && at <= place; i++) {
            if (at == place) {
                return i;
            }
            at += runs.get(i).length() + 1;
        }
        return -1;
    }

    private static boolean fits(int[] widths, int second, int room) {
        return starts(widths, room, 0, second).size() == 1
                && starts(widths, room, second, widths.length).size() == 1;
    }

    private static List<Integer> starts(int[] widths, int room) {
        return starts(widths, room, 0, widths.length);
    }

    /** The runs with which lines begin when every line takes as much as it can. */
    private static List<Integer> starts(int[] widths, int room, int from, int to) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        int used = 0;
        for (int i = from; i < to; i++) {
            int longer = used == 0 ? widths[i] : used + TimesWidths.SPACE + widths[i];
            if (longer > room && used > 0) {
                starts.add(i);
                longer = widths[i];
            }
            used = longer;
        }
        return starts;
    }

    private static List<String> join(List<String> runs, List<Integer> starts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : runs.size();
            lines.add(String.join(" ", runs.subList(starts.get(i), end)));
        }
        return lines;
    }
}
