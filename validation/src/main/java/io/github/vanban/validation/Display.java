package io.github.vanban.validation;

import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.Span;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints findings with the line they stand in and a mark below the place. */
final class Display {

    /** Ký tự hiển thị: what people see as one character, also of decomposed letters. */
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private static final int BEFORE = 50;
    private static final int AFTER = 40;

    private final Report report;
    private final Messages messages;
    private final String source;
    private final @Nullable LineIndex lines;

    Display(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
        source = report.reading().map(Reading::source).orElse("");
        lines = report.reading().isPresent() ? LineIndex.of(source) : null;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (RuleFinding finding : report.findings()) {
            Span span = finding.place().span();
            LineIndex text = span == null ? null : lines;
            if (text != null && span != null) {
                out.append(text.position(span.start())).append(' ');
            } else if (finding.place().location() != null) {
                out.append(finding.place().location()).append(' ');
            }
            said(out, finding);
            if (text != null && span != null) {
                int start = text.start(text.position(span.start()).line());
                excerpt(out, line(start), span.start() - start, span.length());
            }
        }
        return out.toString();
    }

    private void said(StringBuilder out, RuleFinding finding) {
        out.append(messages.word(finding.severity()))
                .append(' ')
                .append(finding.rule())
                .append(": ")
                .append(messages.message(finding))
                .append(" [")
                .append(messages.clause(finding))
                .append("]\n");
    }

    private String line(int start) {
        int end = start;
        while (end < source.length() && !LineIndex.breaks(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end);
    }

    /** A piece of the line around the place, so that a paragraph of a page stays one line. */
    private static void excerpt(StringBuilder out, String line, int at, int length) {
        int from = Math.max(0, at - BEFORE);
        while (from > 0 && from < at && !Character.isWhitespace(line.charAt(from - 1))) {
            from++;
        }
        int shown = Math.min(line.length(), Math.min(at + length, at + AFTER) + AFTER);
        String lead = from > 0 ? "…" : "";
        out.append("    ")
                .append(lead)
                .append(plain(line.substring(from, shown)))
                .append(shown < line.length() ? "…" : "")
                .append('\n');
        int end = Math.min(at + Math.max(1, length), Math.max(at + 1, Math.min(shown, at + AFTER)));
        String marked = line.substring(Math.min(at, line.length()), Math.min(end, line.length()));
        out.append("    ")
                .append(" "
                        .repeat(graphemes(
                                lead + line.substring(from, Math.min(at, line.length())))))
                .append("^".repeat(Math.max(1, graphemes(marked))))
                .append('\n');
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) ? ' ' : c);
        }
        return out.toString();
    }

    private static int graphemes(String text) {
        Matcher matcher = GRAPHEME.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
