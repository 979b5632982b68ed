package io.github.vanban.body;

import static java.util.Objects.requireNonNull;

import io.github.vanban.internal.Copies;
import io.github.vanban.internal.OneLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a body and numbers it in the decree's symbols (Phụ lục I, Phần I, Mục II.6): {@code I.} →
 * {@code 1.} → {@code a)} → {@code -} → {@code +}, or Phần → Chương → Mục → Tiểu mục → Điều → khoản
 * → điểm.
 *
 * <p>A part that holds others takes a function that fills it. Levels may be left out but not turned
 * round; điều are counted through the whole body, everything else within its part. Wrong use throws
 * at once and names the call. Not thread-safe.
 *
 * <pre>{@code
 * Body body = Body.of(b -> b.section("MỤC ĐÍCH, YÊU CẦU", s -> s
 *         .clause("Mục đích", c -> c.paragraph("Nâng cao nhận thức."))
 *         .clause("Yêu cầu", c -> c.dash("Kịp thời;").dash("Đầy đủ."))));
 * }</pre>
 */
public final class BodyBuilder {

    private final @Nullable DivisionKind kind;
    private final String name;
    private final BodyBuilder root;
    private final Map<DivisionKind, Integer> counts = new EnumMap<>(DivisionKind.class);
    private final List<Block> blocks = new ArrayList<>();

    /** The call that is being filled just now; while it is open this builder takes no other. */
    private @Nullable String open;

    private boolean closed;

    private BodyBuilder() {
        this.kind = null;
        this.name = "the body";
        this.root = this;
    }

    private BodyBuilder(DivisionKind kind, String name, BodyBuilder root) {
        this.kind = kind;
        this.name = name;
        this.root = root;
    }

    /** A builder for a whole body, or for an annex, which is numbered on its own. */
    public static BodyBuilder root() {
        return new BodyBuilder();
    }

    /** Phần: {@code Phần I} with its title and what it holds. */
    public BodyBuilder part(String heading, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.PHAN, "part", heading, content);
    }

    /** Chương: {@code Chương I} with its title and what it holds. */
    public BodyBuilder chapter(String heading, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.CHUONG, "chapter", heading, content);
    }

    /** Mục của chương: {@code Mục 1} with its title and what it holds. */
    public BodyBuilder chapterSection(String heading, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.MUC, "chapterSection", heading, content);
    }

    /** Tiểu mục: {@code Tiểu mục 1} with its title and what it holds. */
    public BodyBuilder chapterSubsection(String heading, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.TIEU_MUC, "chapterSubsection", heading, content);
    }

    /** Điều: {@code Điều 1.}, counted through the whole body, without parts of its own. */
    public BodyBuilder article(String text) {
        return divide(DivisionKind.DIEU, "article", text, content -> {});
    }

    /** Điều: {@code Điều 1.}, counted through the whole body, and what it holds. */
    public BodyBuilder article(String text, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.DIEU, "article", text, content);
    }

    /** Mục của kế hoạch, báo cáo …: {@code I.} with its title, printed in capitals, and what it holds. */
    public BodyBuilder section(String heading, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.MUC_LA_MA, "section", heading, content);
    }

    /** Khoản: {@code 1.} without parts of its own. */
    public BodyBuilder clause(String text) {
        return divide(DivisionKind.KHOAN, "clause", text, content -> {});
    }

    /** Khoản: {@code 1.} and what it holds. */
    public BodyBuilder clause(String text, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.KHOAN, "clause", text, content);
    }

    /** Điểm: {@code a)} without parts of its own. */
    public BodyBuilder point(String text) {
        return divide(DivisionKind.DIEM, "point", text, content -> {});
    }

    /** Điểm: {@code a)} and what it holds. */
    public BodyBuilder point(String text, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.DIEM, "point", text, content);
    }

    /** Gạch đầu dòng: {@code -} without parts of its own. */
    public BodyBuilder dash(String text) {
        return divide(DivisionKind.GACH_DAU_DONG, "dash", text, content -> {});
    }

    /** Gạch đầu dòng: {@code -} and what it holds. */
    public BodyBuilder dash(String text, Consumer<BodyBuilder> content) {
        return divide(DivisionKind.GACH_DAU_DONG, "dash", text, content);
    }

    /** Dấu cộng đầu dòng: {@code +}, the innermost level. */
    public BodyBuilder plus(String text) {
        return divide(DivisionKind.DAU_CONG, "plus", text, content -> {});
    }

    /** Đoạn văn: running text without a marker. */
    public BodyBuilder paragraph(String text) {
        ready("paragraph");
        blocks.add(new Paragraph(said(text, "paragraph")));
        return this;
    }

    /** Bảng: a table, filled by the function. */
    public BodyBuilder table(Consumer<TableBuilder> content) {
        ready("table");
        TableBuilder table = new TableBuilder();
        fill("table(…)", requireNonNull(content, "table(content)"), table);
        blocks.add(table.build());
        return this;
    }

    /** Bảng phân công nhiệm vụ: the tasks of a plan, which stay data. */
    public BodyBuilder tasks(Task... tasks) {
        ready("tasks");
        blocks.add(new TaskTable(Copies.given(tasks, "tasks(tasks)")));
        return this;
    }

    /** What has been built so far. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private BodyBuilder divide(
            DivisionKind level, String method, String text, Consumer<BodyBuilder> content) {
        String call = method + "(\"" + excerpt(said(text, method)) + "\")";
        ready(call);
        if (kind != null && !level.fitsInside(kind)) {
            throw new IllegalStateException(call + ": cannot stand inside " + name
                    + ", which is not of a higher level; call it on a builder further out");
        }
        BodyBuilder inner = new BodyBuilder(level, call, root);
        String marker = nextMarker(level, call);
        if (text.strip().startsWith(marker + " ")) {
            throw new IllegalArgumentException(
                    call + ": say it without the marker " + marker + ", which is set by itself");
        }
        fill(call, requireNonNull(content, () -> call + ": null content"), inner);
        inner.closed = true;
        blocks.add(new Division(level, marker, text, inner.blocks));
        return this;
    }

    private String nextMarker(DivisionKind level, String call) {
        Map<DivisionKind, Integer> counter = level == DivisionKind.DIEU ? root.counts : counts;
        int ordinal = counter.merge(level, 1, Integer::sum);
        if (level.numeral().filter(numeral -> ordinal > numeral.last()).isPresent()) {
            throw new IllegalStateException(call + ": " + name + " already holds " + (ordinal - 1)
                    + " of " + level + ", as many as the decree has symbols for");
        }
        return level.marker(ordinal);
    }

    /** A function that throws leaves its part open, so that nothing can be added behind a gap. */
    private <T> void fill(String call, Consumer<T> content, T inner) {
        open = call;
        content.accept(inner);
        open = null;
    }

    private void ready(String call) {
        if (open != null) {
            throw new IllegalStateException(call + ": called on " + name + " before its " + open
                    + " was filled; call it on the builder that " + open + " was given");
        }
        if (closed) {
            throw new IllegalStateException(call + ": " + name + " is already complete");
        }
    }

    private static String said(@Nullable String text, String method) {
        return OneLine.required(text, method + "(text)");
    }

    private static String excerpt(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
