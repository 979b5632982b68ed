package io.github.vanban.body;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.Copies;
import io.github.vanban.internal.OneLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phần, chương, mục, điều, khoản, điểm …: a part of the body with a marker (Phụ lục I, Phần I, Mục
 * II.6.c–đ). Immutable and thread-safe.
 *
 * <p>The marker is the one that was written: a second {@code III.} stays a second {@code III.} and
 * is a matter for the rules. {@link BodyBuilder} assigns markers by itself.
 *
 * @param kind the level, not null
 * @param marker the marker as written, e.g. {@code II.} or {@code -}, not blank
 * @param text what stands on the marker's line (or, for Phần to Tiểu mục, as the title below it);
 *     null when nothing does
 * @param blocks what the part holds, in order; nested at most {@link #MAX_DEPTH} deep
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Division(
        DivisionKind kind, String marker, @Nullable String text, List<Block> blocks)
        implements Block {

    /** How deep divisions may be nested, this one included. */
    public static final int MAX_DEPTH = 32;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException when the marker is blank or the nesting is too deep
     */
    public Division {
        requireNonNull(kind, "kind");
        marker = OneLine.required(marker, "marker");
        text = OneLine.optional(text);
        blocks = Copies.listOrEmpty(blocks, "blocks");
        if (deeperThan(blocks, MAX_DEPTH - 1)) {
            throw new IllegalArgumentException(
                    "Division " + marker + ": nesting deeper than " + MAX_DEPTH + " levels");
        }
    }

    /**
     * Whether the text is a title, set in bold: always above the level of điều, and from there down
     * to khoản when the part holds something and the text has no end mark.
     */
    public boolean titled() {
        if (text == null) {
            return false;
        }
        if (kind.standsAlone() || kind == DivisionKind.MUC_LA_MA) {
            return true;
        }
        return kind.compareTo(DivisionKind.KHOAN) <= 0 && !blocks.isEmpty() && !endsWithMark(text);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.division(this);
    }

    private static boolean endsWithMark(String text) {
        return ".;:,!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean deeperThan(List<Block> blocks, int levels) {
        for (Block block : blocks) {
            if (block instanceof Division division
                    && (levels == 0 || deeperThan(division.blocks, levels - 1))) {
                return true;
            }
        }
        return false;
    }
}
