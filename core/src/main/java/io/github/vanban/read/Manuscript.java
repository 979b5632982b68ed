package io.github.vanban.read;

import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Wrapping;
import io.github.vanban.source.Part;
import java.util.Arrays;

/**
 * A text while it is being read: its lines, which of them belong together, and what has been found
 * out about them. Rules made of characters and page numbers are set aside before anything else.
 */
final class Manuscript {

    private static final int[] NONE = {};

    private final Lines lines;
    private final Wrapping wrapping;
    private final Trace trace;
    private final boolean[] aside;

    Manuscript(Lines lines, Trace trace) {
        this.lines = lines;
        this.trace = trace;
        this.wrapping = new Wrapping(lines);
        this.aside = new boolean[lines.count() + 1];
        for (int i = 0; i < lines.count(); i++) {
            if (!lines.blank(i)) {
                setAside(i);
            }
        }
    }

    Lines lines() {
        return lines;
    }

    String text() {
        return lines.text();
    }

    Trace trace() {
        return trace;
    }

    Wrapping wrapping() {
        return wrapping;
    }

    int count() {
        return lines.count();
    }

    /** Whether a line says nothing: blank, a rule or a page number. */
    boolean silent(int line) {
        return lines.blank(line) || aside[line];
    }

    /** The first line from here on that says something, or the limit. */
    int next(int line, int limit) {
        int next = line;
        while (next < limit && silent(next)) {
            next++;
        }
        return Math.min(next, limit);
    }

    /** The last line before this one that says something, or -1. */
    int previous(int line) {
        int previous = line - 1;
        while (previous >= 0 && silent(previous)) {
            previous--;
        }
        return previous;
    }

    /** Whether the content of a line begins with a folded phrase that ends there as a word. */
    boolean startsWith(int line, String phrase) {
        return lines.startsWith(line, phrase);
    }

    /** Whether a folded phrase stands anywhere in a line. */
    boolean contains(int line, String phrase) {
        return Folded.indexOf(text(), lines.from(line), lines.to(line), phrase) >= 0;
    }

    /** Whether a line is written in capitals. */
    boolean capitals(int line) {
        return LineForm.capitals(text(), lines.from(line), lines.to(line));
    }

    Passage line(int line) {
        return new Passage(text(), lines.from(line), lines.to(line));
    }

    /** The lines from one to another, both included, without what was set aside between them. */
    Passage lines(int first, int last) {
        int[] cuts = NONE;
        int end = lines.to(first);
        boolean cut = false;
        for (int i = first + 1; i <= last; i++) {
            if (aside[i]) {
                cut = true;
            } else if (!lines.blank(i)) {
                if (cut) {
                    cuts = Arrays.copyOf(cuts, cuts.length + 2);
                    cuts[cuts.length - 2] = end;
                    cuts[cuts.length - 1] = lines.from(i);
                    cut = false;
                }
                end = lines.to(i);
            }
        }
        return cuts.length == 0
                ? new Passage(text(), lines.from(first), end)
                : new Passage(text(), lines.from(first), end, cuts);
    }

    /** Whether a line goes on in the next one that says something, if that is before the limit. */
    boolean joins(int line, int limit) {
        int next = next(line + 1, limit);
        return next < limit && wrapping.joins(line, next, next - line - 1);
    }

    private void setAside(int line) {
        int from = lines.from(line);
        int to = lines.to(line);
        if (!Character.isLetter(lines.first(line)) || lines.first(line) == 'o') {
            if (LineForm.ornament(text(), from, to)) {
                aside[line] = true;
                trace.unread(from, to, Part.ORNAMENT, Unread.Reason.NO_PLACE);
            } else if (wrapping.printed() && pageNumber(line)) {
                aside[line] = true;
                trace.unread(from, to, Part.PAGE_NUMBER, Unread.Reason.NO_PLACE);
            }
        }
    }

    private boolean pageNumber(int line) {
        boolean apart = line > 0 && lines.blank(line - 1);
        return apart && LineForm.pageNumber(text(), lines.from(line), lines.to(line));
    }
}
