package io.github.vanban.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Owns escaping and balance: whatever is opened is closed in turn, whatever is text is escaped. */
final class HtmlWriter {

    private static final Tag TOGETHER = Tag.of("span", "vb-lien");
    private static final String BREAKS = "-/–";
    private static final byte[] BREAK = Utf8Buffer.bytes("<br>");

    /** A longer word is no number that anybody reads, and would not fit on a line. */
    private static final int LONGEST_NUMBER = 40;

    private final Utf8Buffer out;
    private final Deque<Tag> open = new ArrayDeque<>();

    HtmlWriter(Utf8Buffer out) {
        this.out = out;
    }

    HtmlWriter open(Tag tag) {
        out.markup(tag.open());
        open.push(tag);
        return this;
    }

    HtmlWriter close() {
        out.markup(open.pop().close());
        return this;
    }

    /** How many elements are open. */
    int depth() {
        return open.size();
    }

    void closeTo(int depth) {
        while (open.size() > depth) {
            close();
        }
    }

    /** Text as it is. */
    HtmlWriter text(String text) {
        out.text(text);
        return this;
    }

    /** A line that begins here where the column is as wide as on paper. */
    HtmlWriter lineBreak() {
        out.markup(BREAK);
        return this;
    }

    /** Text in which no number is cut: browsers break {@code 15/QĐ-BNV} behind its stroke and hyphen. */
    HtmlWriter prose(String text) {
        int written = 0;
        for (int at = nextBreak(text, 0); at < text.length(); ) {
            int start = text.lastIndexOf(' ', at) + 1;
            int end = wordEnd(text, at);
            if (end == at + 1 && start == at) {
                // A dash alone: the years of a range stand around it.
                start = at < 2 ? at : text.lastIndexOf(' ', at - 2) + 1;
                end = at < 2 ? end : rangeEnd(text, at - 1);
            } else if (breakableNumber(text, start, end)) {
                end = rangeEnd(text, end);
            } else {
                start = end;
            }
            if (start >= written && end > at + 1 && start < end) {
                out.text(text, written, start);
                out.markup(TOGETHER.open());
                out.text(text, start, end);
                out.markup(TOGETHER.close());
                written = end;
            }
            at = nextBreak(text, Math.max(end, at + 1));
        }
        out.text(text, written, text.length());
        return this;
    }

    /** Where the next stroke, hyphen or dash is, or the end of the text. */
    private static int nextBreak(String text, int from) {
        int next = text.length();
        for (int i = 0; i < BREAKS.length(); i++) {
            int found = text.indexOf(BREAKS.charAt(i), from);
            next = found >= 0 && found < next ? found : next;
        }
        return next;
    }

    private static int wordEnd(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }

    /** Where {@code 2026 - 2027} ends when its first year ends here; else the end of the word. */
    private static int rangeEnd(String text, int end) {
        int next = end + 3;
        if (end == 0 || next >= text.length() || text.charAt(end + 2) != ' ') {
            return end;
        }
        char dash = text.charAt(end + 1);
        boolean range = (dash == '-' || dash == '–')
                && digit(text.charAt(end - 1))
                && digit(text.charAt(next));
        return range ? wordEnd(text, next) : end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean breakableNumber(String text, int from, int to) {
        if (to - from > LONGEST_NUMBER) {
            return false;
        }
        boolean digit = false;
        boolean breakable = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digit |= digit(c);
            breakable |= (c == '/' || c == '-' || c == '–') && i + 1 < to;
        }
        return breakable && (digit || text.charAt(from) == '…');
    }
}
