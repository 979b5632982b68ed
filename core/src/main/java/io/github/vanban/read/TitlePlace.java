package io.github.vanban.read;

import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.internal.lines.MarkerScanner;

/**
 * Where the title of a document stands, which is where its header ends.
 *
 * @param shape what stands there
 * @param line the line
 */
record TitlePlace(Shape shape, int line) {

    /** What can end a header. */
    enum Shape {
        /** A line with tên loại. */
        NAMED,
        /** The line {@code Kính gửi} of a công văn. */
        LETTER,
        /** Nothing: the body begins at once. */
        NONE
    }

    static final String ADDRESSED = Folded.of("kính g");

    /** Further down no title is looked for, in lines that say something. */
    private static final int MOST_LINES = 60;

    private static final int LONGEST_HEADER_LINE = 200;

    static TitlePlace find(Manuscript manuscript, int from, int limit) {
        boolean header = false;
        boolean letter = false;
        int headerEnd = from;
        int seen = 0;
        for (int line = manuscript.next(from, limit);
                line < limit && seen < MOST_LINES;
                line = manuscript.next(line + 1, limit)) {
            int start = manuscript.lines().from(line);
            int end = manuscript.lines().to(line);
            String text = manuscript.text();
            if (addressed(text, start, end)) {
                return new TitlePlace(Shape.LETTER, line);
            }
            if (header(text, start, end)) {
                header = true;
                headerEnd = line + 1;
            } else if (HeaderForm.about(text, start, end)) {
                letter = true;
                headerEnd = line + 1;
            } else if (title(manuscript, line, header || seen == 0, letter)) {
                int repeated = header ? line : repeated(manuscript, line, limit);
                return new TitlePlace(Shape.NAMED, repeated);
            } else if (opensBody(manuscript, line)) {
                break;
            }
            seen++;
        }
        return new TitlePlace(letter ? Shape.LETTER : Shape.NONE, headerEnd);
    }

    static boolean addressed(String text, int from, int to) {
        return Folded.startsAt(text, from, to, ADDRESSED)
                && (Folded.startsAt(text, from, to, "kinh gưi")
                        || Folded.startsAt(text, from, to, "kinh gơi"));
    }

    private static boolean header(String text, int from, int to) {
        return HeaderForm.number(text, from, to)
                || Folded.indexOf(text, from, to, HeaderForm.NATION) >= 0
                || HeaderForm.motto(text, from, to)
                || HeaderForm.placeAndDate(text, from, to);
    }

    private static boolean title(Manuscript manuscript, int line, boolean header, boolean letter) {
        String text = manuscript.text();
        int end = manuscript.lines().to(line);
        TypeLine type = TypeLine.at(text, manuscript.lines().from(line), end);
        if (type == null || text.charAt(end - 1) == ':') {
            return false;
        }
        return type.alone(text, end) || (header && !letter);
    }

    /** A cover page names the type too; the title proper stands below the header that follows it. */
    private static int repeated(Manuscript manuscript, int cover, int limit) {
        String text = manuscript.text();
        Lines lines = manuscript.lines();
        TypeLine type = TypeLine.at(text, lines.from(cover), lines.to(cover));
        boolean header = false;
        int line = manuscript.next(cover + 1, limit);
        for (int seen = 0; type != null && line < limit && seen < MOST_LINES; seen++) {
            if (header(text, lines.from(line), lines.to(line))) {
                header = true;
            } else if (header) {
                TypeLine again = TypeLine.at(text, lines.from(line), lines.to(line));
                if (again != null && again.type().equals(type.type())) {
                    return line;
                }
            }
            if (opensBody(manuscript, line)) {
                break;
            }
            line = manuscript.next(line + 1, limit);
        }
        return cover;
    }

    private static boolean opensBody(Manuscript manuscript, int line) {
        String text = manuscript.text();
        int from = manuscript.lines().from(line);
        int to = manuscript.lines().to(line);
        Marker marker = MarkerScanner.scan(text, from, to);
        return to - from > LONGEST_HEADER_LINE
                || (marker != null && marker.style().numbered() && to - marker.end() > 3)
                || BasisSplitter.opens(text, from, to);
    }
}
