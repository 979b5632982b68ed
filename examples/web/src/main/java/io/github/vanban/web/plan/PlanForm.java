package io.github.vanban.web.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The fields of the form as they were written; a field that was left blank is blank here too.
 *
 * @param fields by name; those of rows as often as there are rows
 */
public record PlanForm(MultiValueMap<String, String> fields) {

    private static final int MOST_ROWS = 100;

    /**
     * Mục: a section.
     *
     * @param heading its heading
     * @param content its lines
     */
    public record Section(String heading, String content) {}

    /**
     * Nhiệm vụ: a task.
     *
     * @param work what is done
     * @param lead by whom
     * @param support with whom
     * @param deadline by when
     * @param result what comes out
     */
    public record Row(String work, String lead, String support, String deadline, String result) {
        boolean blank() {
            return (work + lead + support + deadline + result).isBlank();
        }
    }

    /** Copies. */
    public PlanForm {
        fields = new LinkedMultiValueMap<>(fields);
    }

    /** A field that is there once. */
    public String get(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : plain(value);
    }

    /** The lines of a field that are not blank. */
    List<String> lines(String name) {
        return get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The sections, blank ones too. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < rows("muc-ten"); i++) {
            sections.add(new Section(at("muc-ten", i), at("muc-noi-dung", i)));
        }
        return sections;
    }

    /** The tasks, blank ones too. */
    public List<Row> tasks() {
        List<Row> tasks = new ArrayList<>();
        for (int i = 0; i < rows("nv-viec"); i++) {
            tasks.add(new Row(
                    at("nv-viec", i),
                    at("nv-chu-tri", i),
                    at("nv-phoi-hop", i),
                    at("nv-han", i),
                    at("nv-ket-qua", i)));
        }
        return tasks;
    }

    /** The same with one more row of a kind: {@code muc} or {@code nv}. */
    PlanForm more(String kind) {
        PlanForm more = new PlanForm(fields);
        for (String column : columns(kind)) {
            more.fields.add(column, "");
        }
        return more;
    }

    /** The same without a row: {@code nv-2} is the third task. */
    PlanForm less(String row) {
        PlanForm less = new PlanForm(fields);
        int dash = row.indexOf('-');
        String index = dash < 0 ? "" : row.substring(dash + 1);
        if (index.matches("[0-9]{1,3}")) {
            for (String column : columns(row.substring(0, dash))) {
                List<String> values = less.fields.get(column);
                if (values != null && values.size() > Integer.parseInt(index)) {
                    List<String> kept = new ArrayList<>(values);
                    kept.remove(Integer.parseInt(index));
                    less.fields.put(column, kept);
                }
            }
        }
        return less;
    }

    private int rows(String column) {
        return Math.min(MOST_ROWS, fields.getOrDefault(column, List.of()).size());
    }

    private String at(String name, int row) {
        List<String> values = fields.getOrDefault(name, List.of());
        return row < values.size() ? plain(values.get(row)) : "";
    }

    private static List<String> columns(String kind) {
        return switch (kind) {
            case "muc" -> List.of("muc-ten", "muc-noi-dung");
            case "nv" -> List.of("nv-viec", "nv-chu-tri", "nv-phoi-hop", "nv-han", "nv-ket-qua");
            default -> List.of();
        };
    }

    /** As a text field shows it: lines end by LF, and NUL cannot be shown. */
    private static String plain(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }
}
