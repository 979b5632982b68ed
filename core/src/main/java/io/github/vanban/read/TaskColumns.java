package io.github.vanban.read;

import io.github.vanban.body.Block;
import io.github.vanban.body.Table;
import io.github.vanban.body.Task;
import io.github.vanban.body.TaskTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the tasks of a plan from another table: they print as a table with headings of their own. */
final class TaskColumns {

    private static final List<String> COLUMNS =
            new TaskTable(List.of()).toTable().columns();

    private TaskColumns() {}

    /** The tasks when the table is just what they print, otherwise the table. */
    static Block read(Table table) {
        if (!table.columns().equals(COLUMNS)) {
            return table;
        }
        List<Task> tasks = new ArrayList<>();
        for (List<String> row : table.rows()) {
            if (row.get(1).isBlank()) {
                return table;
            }
            tasks.add(new Task(row.get(1), cell(row, 2), cell(row, 3), cell(row, 4), cell(row, 5)));
        }
        TaskTable read = new TaskTable(tasks);
        return read.toTable().equals(table) ? read : table;
    }

    private static @Nullable String cell(List<String> row, int column) {
        return row.get(column).isBlank() ? null : row.get(column);
    }
}
