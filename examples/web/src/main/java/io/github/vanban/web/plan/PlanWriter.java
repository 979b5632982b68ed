package io.github.vanban.web.plan;

import io.github.vanban.body.Task;
import io.github.vanban.citation.Basis;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.PlanBuilder;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.organ.Organ;
import io.github.vanban.recipient.Archive;
import io.github.vanban.signature.Authority;
import io.github.vanban.signature.Signature;
import io.github.vanban.text.AsWritten;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Dựng kế hoạch: fills the builder from the form. What cannot be used is left blank and named. */
final class PlanWriter {

    /**
     * A plan as far as the form says it.
     *
     * @param document the plan
     * @param problems the fields that could not be used
     */
    record Written(Document document, Set<String> problems) {}

    private final PlanForm form;
    private final Set<String> problems = new LinkedHashSet<>();

    private PlanWriter(PlanForm form) {
        this.form = form;
    }

    static Written write(PlanForm form) {
        PlanWriter writer = new PlanWriter(form);
        return new Written(writer.document(), writer.problems);
    }

    private Document document() {
        PlanBuilder plan = Document.plan("");
        said("trich-yeu", plan::subject);
        issuer(plan);
        said(
                "so",
                text -> plan.number(DocumentNumber.read(text)
                        .map(AsWritten::value)
                        .orElseThrow(IllegalArgumentException::new)));
        said("dia-danh", plan::place);
        said("nam", year -> plan.date(date(year)));
        said("can-cu", text -> plan.bases(bases()));
        plan.lead(form.get("loi-dan"));
        sections(plan);
        tasks(plan);
        said("loi-ket", text -> plan.closing(withoutEnd(text)));
        said("noi-nhan", text -> recipients(plan));
        said("luu", text -> plan.archive(units(text)));
        signature(plan);
        return plan.build();
    }

    private void issuer(PlanBuilder plan) {
        said("co-quan", name -> {
            Organ organ = Organ.of(name);
            String superior = form.get("co-quan-chu-quan");
            plan.issuer(superior.isBlank() ? organ : organ.under(superior));
        });
    }

    private DocumentDate date(String year) {
        return new DocumentDate(number("ngay"), number("thang"), Integer.parseInt(year.strip()));
    }

    private @Nullable Integer number(String field) {
        String text = form.get(field).strip();
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private Basis[] bases() {
        return form.lines("can-cu").stream()
                .map(PlanWriter::withoutEnd)
                .map(line ->
                        Basis.read(line).map(AsWritten::value).orElseGet(() -> Basis.given(line)))
                .toArray(Basis[]::new);
    }

    private void sections(PlanBuilder plan) {
        List<PlanForm.Section> sections = form.sections();
        for (int i = 0; i < sections.size(); i++) {
            PlanForm.Section section = sections.get(i);
            List<String> lines = section.content()
                    .lines()
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
            if (section.heading().isBlank()) {
                lines.forEach(plan::paragraph);
            } else {
                attempt(
                        "muc-" + i,
                        () -> plan.section(
                                section.heading(), inner -> SectionText.fill(inner, lines)));
            }
        }
    }

    private void tasks(PlanBuilder plan) {
        List<Task> tasks = new ArrayList<>();
        List<PlanForm.Row> rows = form.tasks();
        for (int i = 0; i < rows.size(); i++) {
            PlanForm.Row row = rows.get(i);
            if (!row.blank()) {
                attempt(
                        "nv-" + i,
                        () -> tasks.add(new Task(
                                row.work(),
                                row.lead(),
                                row.support(),
                                row.deadline(),
                                row.result())));
            }
        }
        String heading = form.get("nv-ten");
        if (!tasks.isEmpty() && !heading.isBlank()) {
            attempt(
                    "nv-ten",
                    () -> plan.section(heading, section -> {
                        form.lines("nv-dan").forEach(section::paragraph);
                        section.tasks(tasks.toArray(Task[]::new));
                    }));
        } else if (!tasks.isEmpty()) {
            plan.tasks(tasks.toArray(Task[]::new));
        }
    }

    private void recipients(PlanBuilder plan) {
        List<String> named = new ArrayList<>();
        for (String line : form.lines("noi-nhan")) {
            String recipient = withoutEnd(line.startsWith("- ") ? line.substring(2) : line);
            Optional<Archive> archive = Archive.read(recipient).map(AsWritten::value);
            archive.ifPresentOrElse(plan::archive, () -> named.add(recipient));
        }
        plan.recipients(named.toArray(String[]::new));
    }

    private static String[] units(String text) {
        return Arrays.stream(withoutEnd(text).split(",", -1))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .toArray(String[]::new);
    }

    private void signature(PlanBuilder plan) {
        String title = form.get("chuc-vu");
        String name = form.get("ho-ten");
        List<Authority> authorities = new ArrayList<>();
        said(
                "quyen-han",
                text -> authorities.add(Authority.read(text)
                        .map(AsWritten::value)
                        .orElseThrow(IllegalArgumentException::new)));
        if (!authorities.isEmpty() || !(title + name).isBlank()) {
            attempt("chuc-vu", () -> plan.signature(new Signature(authorities, title, null, name)));
        }
    }

    /** A field that is not blank. */
    private void said(String field, Consumer<String> use) {
        String text = form.get(field);
        if (!text.isBlank()) {
            attempt(field, () -> use.accept(text));
        }
    }

    /** The builders refuse what has no place in a plan, and say why to programmers. */
    private void attempt(String field, Runnable use) {
        try {
            use.run();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            problems.add(field);
        }
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && ";.,/ \n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
