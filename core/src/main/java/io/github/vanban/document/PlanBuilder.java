package io.github.vanban.document;

import static java.util.Objects.requireNonNull;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.body.Task;
import io.github.vanban.type.AdministrativeType;
import java.util.function.Consumer;

/**
 * Builds a plan (kế hoạch, mẫu 1.4) in the order in which a plan is read; begun with {@link
 * Document#plan}. Not thread-safe.
 *
 * <pre>{@code
 * Document plan = Document.plan("Tuyên truyền cải cách hành chính năm 2026")
 *         .number("/KH-MGLH").place("Long Hậu").date(DocumentDate.ofMonth(3, 2026))
 *         .section("MỤC ĐÍCH", s -> s.dash("Nâng cao nhận thức."))
 *         .section("TỔ CHỨC THỰC HIỆN", s -> s.paragraph("Các tổ chuyên môn thực hiện."))
 *         .build();
 * }</pre>
 */
public final class PlanBuilder extends FormBuilder<PlanBuilder> {

    private final BodyBuilder body = BodyBuilder.root();

    PlanBuilder(String subject) {
        super(new Title(AdministrativeType.KE_HOACH, null));
        subject(requireNonNull(subject, "plan(subject)"));
    }

    @Override
    PlanBuilder self() {
        return this;
    }

    /**
     * Mục: adds {@code I.}, {@code II.} … and what it holds: clauses {@code 1.}, points {@code a)},
     * dashes {@code -}, paragraphs, tables.
     *
     * @param heading the heading; it is printed in capitals
     * @param content fills the section
     */
    public PlanBuilder section(String heading, Consumer<BodyBuilder> content) {
        body.section(heading, content);
        return this;
    }

    /** Đoạn văn: adds running text between the sections. */
    public PlanBuilder paragraph(String text) {
        body.paragraph(text);
        return this;
    }

    /** Bảng phân công nhiệm vụ: adds the tasks of the plan as a table of its own. */
    public PlanBuilder tasks(Task... tasks) {
        body.tasks(tasks);
        return this;
    }

    /** The plan as said so far. */
    public Document build() {
        return build(body.blocks());
    }
}
