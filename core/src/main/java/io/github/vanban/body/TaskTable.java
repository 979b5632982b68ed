package io.github.vanban.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.Copies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bảng phân công nhiệm vụ: the tasks of a plan as rows that stay data. Immutable and thread-safe.
 *
 * @param tasks the tasks in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TaskTable(List<Task> tasks) implements Block {

    /** The headings of the columns as {@link #toTable()} prints them, after the running number. */
    private static final List<String> COLUMNS =
            List.of("STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả");

    /** Copies. */
    public TaskTable {
        tasks = Copies.listOrEmpty(tasks, "tasks");
    }

    /** The same rows as a plain table with a heading and a running number, for printing. */
    public Table toTable() {
        List<List<String>> rows = new ArrayList<>();
        for (Task task : tasks) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    task.work(),
                    orEmpty(task.lead()),
                    orEmpty(task.support()),
                    orEmpty(task.deadline()),
                    orEmpty(task.result())));
        }
        return new Table(COLUMNS, rows);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.tasks(this);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
