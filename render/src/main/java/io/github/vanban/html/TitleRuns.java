package io.github.vanban.html;

import io.github.vanban.render.internal.Atoms;
import io.github.vanban.render.internal.TextWrapper;
import java.util.List;

/** The words of a title with their widths, those together that stay on one line. */
final class TitleRuns {

    private final String text;
    private final int[] starts;
    private final int[] widths;
    private final int count;

    private TitleRuns(String text, int[] starts, int[] widths, int count) {
        this.text = text;
        this.starts = starts;
        this.widths = widths;
        this.count = count;
    }

    static TitleRuns of(String text) {
        List<String> words = TextWrapper.words(text);
        int[] starts = new int[words.size()];
        int[] widths = new int[words.size()];
        int count = 0;
        int at = 0;
        for (int i = 0; i < words.size(); ) {
            int start = text.indexOf(words.get(i), at);
            int end = start + words.get(i).length();
            while (i + 1 < words.size() && together(text, words, i, end)) {
                i++;
                end = text.indexOf(words.get(i), end) + words.get(i).length();
            }
            starts[count] = start;
            widths[count++] = TimesWidths.of(text, start, end);
            at = end;
            i++;
        }
        return new TitleRuns(text, starts, widths, count);
    }

    /** Whether the word that ends here and the next one stay on one line. */
    private static boolean together(String text, List<String> words, int i, int end) {
        if (Atoms.bound(words, i)) {
            return true;
        }
        int next = text.indexOf(words.get(i + 1), end);
        return next == end + 1
                && Compounds.pair(
                        text,
                        end - words.get(i).length(),
                        next,
                        next + words.get(i + 1).length());
    }

    int count() {
        return count;
    }

    /** Where in the text a run begins. */
    int start(int run) {
        return starts[run];
    }

    /** The run with which the place in an organ's name begins, or -1. */
    int place() {
        int place = Atoms.beforePlace(text);
        for (int i = 0; i < count; i++) {
            if (starts[i] == place) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the runs from one to before another stand on one line. */
    boolean fits(int from, int to, int room) {
        int used = -TimesWidths.SPACE;
        for (int i = from; i < to; i++) {
            used += TimesWidths.SPACE + widths[i];
        }
        return used <= room;
    }

    /** How many lines there are when every line takes as much as it can. */
    int lines(int room) {
        return fill(room, new int[0]);
    }

    /** Where those lines begin, after the first. */
    int[] breaks(int room) {
        int[] breaks = new int[lines(room) - 1];
        fill(room, breaks);
        return breaks;
    }

    private int fill(int room, int[] breaks) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < count; i++) {
            int longer = used == 0 ? widths[i] : used + TimesWidths.SPACE + widths[i];
            if (longer > room && used > 0) {
                if (lines <= breaks.length) {
                    breaks[lines - 1] = starts[i];
                }
                lines++;
                longer = widths[i];
            }
            used = longer;
        }
        return lines;
    }
}
