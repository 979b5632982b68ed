package io.github.vanban.render;

import io.github.vanban.layout.Line;
import io.github.vanban.layout.Rule;
import io.github.vanban.layout.Zone;
import io.github.vanban.render.internal.DisplayWidth;
import io.github.vanban.render.internal.TextWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes one line of the layout into a column: wraps it, places it, draws the rule below. */
final class LineWriter {

    /** 1,27 cm of a line of 16,5 cm, in an eightieth of it. */
    private static final int INDENT = 5;

    private static final int SIGNATURE_SPACE = 4;

    private LineWriter() {}

    static List<String> write(Line line, int width) {
        if (line.zone() == Zone.CHU_KY) {
            return Collections.nCopies(SIGNATURE_SPACE, "");
        }
        List<String> text = switch (line.zone().align()) {
            case CENTER -> centred(line, width);
            case INDENT -> TextWrapper.wrap(line.words(), width, INDENT);
            case INDENT_TWICE -> addressee(line, width);
            case LEFT -> hanging(line, 0, width);
        };
        return line.rule() == Rule.NONE ? text : ruled(text, line.rule(), width);
    }

    private static List<String> centred(Line line, int width) {
        List<String> centred = new ArrayList<>();
        for (String part : TextWrapper.balance(framed(line), width)) {
            centred.add(" ".repeat(Math.max(0, (width - DisplayWidth.of(part)) / 2)) + part);
        }
        return centred;
    }

    /** Stamps stand in a frame (Phụ lục I, Phần I, Mục III.2). */
    private static String framed(Line line) {
        return switch (line.zone()) {
            case DO_MAT, DO_KHAN, LUU_HANH -> "[" + line.words() + "]";
            default -> line.words();
        };
    }

    /** {@code Kính gửi:} a quarter in; dashes stand under its colon (Mục II.9.d). */
    private static List<String> addressee(Line line, int width) {
        int quarter = width / 5;
        boolean item = line.marker().equals("-");
        return hanging(line, item ? quarter + "Kính gửi".length() : quarter, width);
    }

    /** The marker at the indent, further lines of the text under its first word. */
    private static List<String> hanging(Line line, int indent, int width) {
        String start = " ".repeat(indent) + line.marker() + (line.marker().isEmpty() ? "" : " ");
        String under = " ".repeat(DisplayWidth.of(start));
        List<String> lines = new ArrayList<>();
        for (String part : TextWrapper.wrap(line.text(), width - under.length(), 0)) {
            lines.add((lines.isEmpty() ? start : under) + part);
        }
        return lines;
    }

    private static List<String> ruled(List<String> text, Rule rule, int width) {
        List<String> lines = new ArrayList<>(text);
        String last = text.isEmpty() ? "" : text.get(text.size() - 1).strip();
        if (rule == Rule.PAGE) {
            lines.add(0, "─".repeat(width));
            return lines;
        }
        int textWidth = Math.min(width, DisplayWidth.of(last));
        int length = Math.max(1, (int) (textWidth * rule.share()));
        lines.add(" ".repeat((width - length) / 2) + "─".repeat(length));
        return lines;
    }
}
