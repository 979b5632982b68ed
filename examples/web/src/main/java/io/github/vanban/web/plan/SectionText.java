package io.github.vanban.web.plan;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.body.DivisionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a section holds, written as people write it: {@code 1.}, {@code a)}, {@code -} and {@code +} at
 * the beginning of a line make it a clause, a point, a dash; every other line is a paragraph. The
 * builder numbers by itself.
 */
final class SectionText {

    private static final Pattern CLAUSE = Pattern.compile("[0-9]{1,3}[.)] .*");
    private static final Pattern POINT = Pattern.compile("[a-zđ]\\) .*");

    /** A line with what stands below it. */
    private record Item(@Nullable DivisionKind kind, String text, List<Item> parts) {}

    private SectionText() {}

    /** Adds the lines to a section. */
    static void fill(BodyBuilder section, List<String> lines) {
        Item root = new Item(DivisionKind.MUC_LA_MA, "", new ArrayList<>());
        List<Item> open = new ArrayList<>(List.of(root));
        for (String line : lines) {
            DivisionKind kind = kind(line);
            while (open.size() > 1 && !holds(last(open), kind)) {
                open.remove(open.size() - 1);
            }
            Item item = new Item(kind, kind == null ? line : bare(line), new ArrayList<>());
            last(open).parts().add(item);
            if (kind != null) {
                open.add(item);
            }
        }
        add(section, root.parts());
    }

    private static void add(BodyBuilder builder, List<Item> items) {
        for (Item item : items) {
            if (item.kind() == null) {
                builder.paragraph(item.text());
                continue;
            }
            switch (item.kind()) {
                case KHOAN -> builder.clause(item.text(), inner -> add(inner, item.parts()));
                case DIEM -> builder.point(item.text(), inner -> add(inner, item.parts()));
                case GACH_DAU_DONG -> builder.dash(item.text(), inner -> add(inner, item.parts()));
                default -> builder.plus(item.text());
            }
        }
    }

    private static @Nullable DivisionKind kind(String line) {
        if (CLAUSE.matcher(line).matches()) {
            return DivisionKind.KHOAN;
        }
        if (POINT.matcher(line).matches()) {
            return DivisionKind.DIEM;
        }
        if (line.startsWith("- ") || line.startsWith("– ")) {
            return DivisionKind.GACH_DAU_DONG;
        }
        return line.startsWith("+ ") ? DivisionKind.DAU_CONG : null;
    }

    /** The line without its marker, also where it was written twice. */
    private static String bare(String line) {
        String text = line;
        while (kind(text) != null) {
            text = text.substring(text.indexOf(' ') + 1).strip();
        }
        return text;
    }

    /** Whether a line belongs below another: a paragraph only below a clause. */
    private static boolean holds(Item outer, @Nullable DivisionKind kind) {
        return kind == null
                ? outer.kind() == DivisionKind.KHOAN
                : outer.kind() != null && kind.fitsInside(outer.kind());
    }

    private static Item last(List<Item> open) {
        return open.get(open.size() - 1);
    }
}
