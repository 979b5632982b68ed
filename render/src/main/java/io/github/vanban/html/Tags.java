package io.github.vanban.html;

import io.github.vanban.layout.Rule;
import io.github.vanban.layout.Sheet;
import io.github.vanban.layout.Zone;
import java.util.Locale;

/** The elements of a document; a component has a class for its ô số and one for itself. */
@SuppressWarnings("EnumOrdinal") // an array is the fastest map, and nobody stores the numbers
final class Tags {

    static final Tag ARTICLE = Tag.with("article", "vanban", "lang=\"vi\"");
    static final Tag COLUMNS = Tag.of("div", "vb-cot");
    static final Tag LEFT = Tag.of("div", "vb-trai");
    static final Tag RIGHT = Tag.of("div", "vb-phai");
    static final Tag LIST = Tag.of("ul", "vb-ds");
    static final Tag ITEM = Tag.of("li");
    static final Tag MARKER = Tag.of("b");
    static final Tag TABLE = Tag.of("table");
    static final Tag TABLE_HEAD = Tag.of("thead");
    static final Tag TABLE_BODY = Tag.of("tbody");
    static final Tag ROW = Tag.of("tr");
    static final Tag COLUMN_HEADING = Tag.with("th", "vb-o", "scope=\"col\"");
    static final Tag CELL = Tag.of("td", "vb-o");

    private static final int LEVELS = 6;

    /** Letters of ô số 13 on a line, and the lines that there is room for. */
    private static final int FOOT_LETTERS = 80;

    private static final int MOST_FOOT_LINES = 4;
    private static final Tag[] PLAIN_HEADINGS = new Tag[LEVELS];
    private static final Tag[][] HEADINGS = new Tag[LEVELS][Zone.values().length];
    private static final Tag[][] LINES = lines("p");
    private static final Tag[][] SPANS = lines("span");
    private static final Tag[][] ITEMS = lines("li");
    private static final Tag[][] SPACES = lines("div");

    static {
        for (int level = 0; level < LEVELS; level++) {
            String name = "h" + (level + 1);
            PLAIN_HEADINGS[level] = Tag.of(name);
            for (Zone zone : Zone.values()) {
                HEADINGS[level][zone.ordinal()] = Tag.of(name, classes(zone));
            }
        }
    }

    private Tags() {}

    static Tag line(Zone zone, Rule rule) {
        return LINES[zone.ordinal()][rule.ordinal()];
    }

    static Tag span(Zone zone, Rule rule) {
        return SPANS[zone.ordinal()][rule.ordinal()];
    }

    static Tag item(Zone zone) {
        return ITEMS[zone.ordinal()][Rule.NONE.ordinal()];
    }

    /** Room without text. */
    static Tag space(Zone zone) {
        return SPACES[zone.ordinal()][Rule.NONE.ordinal()];
    }

    /** A heading that holds several lines; the levels end at six. */
    static Tag heading(int level) {
        return PLAIN_HEADINGS[Math.min(level, LEVELS) - 1];
    }

    /** A heading of one line. */
    static Tag heading(int level, Zone zone) {
        return HEADINGS[Math.min(level, LEVELS) - 1][zone.ordinal()];
    }

    /** Room for ô số 13 on page 1, for so many letters. */
    static Tag footRoom(int letters) {
        int lines = Math.min(MOST_FOOT_LINES, 1 + letters / FOOT_LETTERS);
        return Tag.of("div", "vb-cho-13 vb-cho-dong-" + lines);
    }

    /** The element of a sheet; its own class decides on which pages it prints. */
    static Tag sheet(Sheet.Kind kind, int index) {
        String own = switch (kind) {
            case MAIN -> "vb-to-chinh";
            case ATTACHED_TEXT -> "vb-to-kem-theo";
            case ANNEX -> "vb-to-phu-luc";
        };
        return Tag.of("div", "vb-to " + own + ' ' + PageRules.name(index));
    }

    /** The classes of a component: {@code vb-5a vb-ten-loai}. */
    static String classes(Zone zone) {
        return "vb-" + zone.cell() + ' ' + ownClass(zone);
    }

    /** The class of a component alone: {@code vb-ten-loai}. */
    static String ownClass(Zone zone) {
        return "vb-" + zone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Tag[][] lines(String name) {
        Tag[][] tags = new Tag[Zone.values().length][Rule.values().length];
        for (Zone zone : Zone.values()) {
            for (Rule rule : Rule.values()) {
                String ruled = switch (rule) {
                    case AS_TEXT -> " vb-ke vb-ke-bang-chu";
                    case SHORT -> " vb-ke vb-ke-ngan";
                    case PAGE, NONE -> "";
                };
                tags[zone.ordinal()][rule.ordinal()] = Tag.of(name, classes(zone) + ruled);
            }
        }
        return tags;
    }
}
