package io.github.vanban.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Thành phần của nội dung: one piece of the body (ô số 6 of Phụ lục I, Phần I, Mục IV).
 *
 * <p>Immutable and thread-safe. Text carries no inline mark-up: how it looks follows from where it
 * stands (Phụ lục I, Phần I, Mục V).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Division.class, name = "division"),
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = TaskTable.class, name = "tasks")
})
public sealed interface Block permits Division, Paragraph, Table, TaskTable {

    /** Continues with the case that applies; a Java 21 caller may use {@code switch} instead. */
    <R> R match(Cases<R> cases);

    /**
     * What to do for each shape of block.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {

        /** A part with a marker of its own. */
        R division(Division division);

        /** Running text without a marker. */
        R paragraph(Paragraph paragraph);

        /** Rows and columns. */
        R table(Table table);

        /** The tasks of a plan. */
        R tasks(TaskTable tasks);
    }
}
