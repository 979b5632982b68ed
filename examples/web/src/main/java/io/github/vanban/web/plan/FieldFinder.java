package io.github.vanban.web.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ô của biểu mẫu: which field of the form a finding is about. */
public final class FieldFinder {

    private record Row(String path, String field) {}

    /** The first that a path begins with. */
    private static final List<Row> ROWS = List.of(
            new Row("header.issuers[0].superior", "co-quan-chu-quan"),
            new Row("header.issuers", "co-quan"),
            new Row("header.number", "so"),
            new Row("header.issued.place", "dia-danh"),
            new Row("header.issued", "ngay"),
            new Row("title", "trich-yeu"),
            new Row("preamble.lead", "loi-dan"),
            new Row("preamble", "can-cu"),
            new Row("body.closing", "loi-ket"),
            new Row("ending.recipients.archive", "luu"),
            new Row("ending.recipients", "noi-nhan"),
            new Row("ending.signatures[0].name", "ho-ten"),
            new Row("ending.signatures[0].authorities", "quyen-han"),
            new Row("ending", "chuc-vu"));

    private static final String BLOCK = "body.blocks[";

    private final int sections;

    /** For a form of which so many sections are in use. */
    FieldFinder(int sections) {
        this.sections = sections;
    }

    /** The id of the field, or null when the finding is about no one field. */
    public @Nullable String of(String path) {
        if (path.startsWith(BLOCK)) {
            int end = path.indexOf(']');
            int block = Integer.parseInt(path.substring(BLOCK.length(), end));
            if (block >= sections) {
                return "nv-ten";
            }
            return (end + 1 == path.length() ? "muc-ten-" : "muc-noi-dung-") + block;
        }
        return ROWS.stream()
                .filter(row -> path.startsWith(row.path()))
                .map(Row::field)
                .findFirst()
                .orElse(null);
    }
}
