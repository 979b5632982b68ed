package io.github.vanban.validation.structure;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.body.Paragraph;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.List;
import java.util.Locale;

/** Cấp và ký hiệu của bố cục (Phụ lục I, Phần I, Mục II.6.c–đ). */
public final class LevelRules {

    private static final Phrase WRONG_SYMBOL =
            Phrase.of("^(?:\\d{1,2}\\)|[A-HJ-UW-ZĐ]\\.|[a-hj-uw-zđ]\\.)$");
    private static final Phrase WRONG_NUMERAL =
            Phrase.of("(?i)^(?:phần|chương)\\s+\\d+\\W*$|^(?:mục|tiểu mục)\\s+[IVX]+\\W*$");
    private static final String GLYPHS = "•●○▪■◦✓✔➢❖*\uF0B7\uF0A7\uF0FC\uF0D8";
    /** The longest marker that is only a wrong symbol, e.g. {@code 12)}. */
    private static final int SYMBOL = 3;

    private static final List<String> AIM = List.of("MỤC ĐÍCH", "MỤC TIÊU", "YÊU CẦU");
    private static final List<String> CONTENT =
            List.of("NỘI DUNG", "NHIỆM VỤ", "GIẢI PHÁP", "HOẠT ĐỘNG");
    private static final List<String> CARRYING_OUT =
            List.of("TỔ CHỨC THỰC HIỆN", "PHÂN CÔNG", "TRÁCH NHIỆM", "TỔ CHỨC TRIỂN KHAI");

    private LevelRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("BC-03", LevelRules::symbols)
                .form("BC-05", LevelRules::skipped)
                .form("BC-06", LevelRules::titled)
                .form("BC-10", LevelRules::loneChild)
                .form("BC-11", LevelRules::mixed)
                .form("BC-12", LevelRules::bullets)
                .form("BC-14", LevelRules::numerals)
                .form("BC-16", LevelRules::planSections);
    }

    private static void symbols(Subject subject, Verdict verdict) {
        for (Siblings.Item item : Siblings.items(subject)) {
            if (item.division().marker().length() <= SYMBOL
                    && item.division().marker().length() > 1
                    && WRONG_SYMBOL.is(item.division().marker())) {
                verdict.fail(item.place(subject), item.division().marker());
            }
        }
    }

    private static void numerals(Subject subject, Verdict verdict) {
        for (Siblings.Item item : Siblings.items(subject)) {
            if (item.division().marker().length() > SYMBOL
                    && WRONG_NUMERAL.is(item.division().marker())) {
                verdict.fail(item.place(subject), item.division().marker());
            }
        }
    }

    /** Khoản is left out between {@code I.} and {@code a)}; levels above may be. */
    private static void skipped(Subject subject, Verdict verdict) {
        for (Siblings siblings : Siblings.of(subject)) {
            Division parent = siblings.parent();
            for (Siblings.Item item : siblings.items()) {
                boolean skips = parent != null
                        && parent.kind() == DivisionKind.MUC_LA_MA
                        && item.kind() == DivisionKind.DIEM;
                boolean turned = parent != null
                        && !item.kind().fitsInside(parent.kind())
                        && item.kind() != parent.kind();
                if (skips || turned) {
                    verdict.fail(item.place(subject), item.division().marker());
                    break;
                }
            }
        }
    }

    private static void titled(Subject subject, Verdict verdict) {
        for (Siblings.Item item : Siblings.items(subject)) {
            boolean asked = item.kind().standsAlone() || item.kind() == DivisionKind.MUC_LA_MA;
            if (asked && item.division().text() == null) {
                verdict.fail(item.place(subject), item.division().marker());
            }
        }
    }

    private static void loneChild(Subject subject, Verdict verdict) {
        for (Siblings siblings : Siblings.of(subject)) {
            List<Siblings.Item> items = siblings.items();
            boolean counted = items.size() == 1
                    && (items.get(0).kind() == DivisionKind.KHOAN
                            || items.get(0).kind() == DivisionKind.DIEM);
            if (siblings.parent() != null && counted) {
                verdict.fail(
                        items.get(0).place(subject), items.get(0).division().marker());
            }
        }
    }

    /** Two paragraphs in a row after a dash: the dashes were forgotten, not left out for a lead. */
    private static void mixed(Subject subject, Verdict verdict) {
        for (Siblings siblings : Siblings.of(subject)) {
            Siblings.Item dash = null;
            int plain = 0;
            int next = 0;
            for (Block block : siblings.blocks()) {
                if (block instanceof Division division) {
                    boolean dashed = division.kind() == DivisionKind.GACH_DAU_DONG;
                    dash = dashed && dash == null ? siblings.items().get(next) : dash;
                    next++;
                    plain = 0;
                } else if (block instanceof Paragraph && dash != null) {
                    plain++;
                }
                if (plain == 2 && dash != null) {
                    verdict.fail(dash.place(subject), dash.division().marker());
                    return;
                }
            }
        }
    }

    private static void bullets(Subject subject, Verdict verdict) {
        for (Siblings siblings : Siblings.of(subject)) {
            Division parent = siblings.parent();
            boolean below = parent != null
                    && (parent.kind() == DivisionKind.GACH_DAU_DONG
                            || parent.kind() == DivisionKind.DAU_CONG);
            for (Siblings.Item item : siblings.items()) {
                boolean plusFirst = item.kind() == DivisionKind.DAU_CONG
                        && !below
                        && item.division().marker().equals("+");
                if (plusFirst || glyph(item.division().marker())) {
                    verdict.fail(item.place(subject), item.division().marker()).expected("-");
                    break;
                }
            }
        }
    }

    private static boolean glyph(String marker) {
        return !marker.isEmpty() && GLYPHS.indexOf(marker.charAt(0)) >= 0;
    }

    private static void planSections(Subject subject, Verdict verdict) {
        List<Siblings.Item> items = Siblings.items(subject);
        if (subject.type() != AdministrativeType.KE_HOACH || items.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        DivisionKind top = items.get(0).kind();
        StringBuilder headings = new StringBuilder();
        for (Siblings.Item item : items) {
            if (item.kind() == top && item.division().text() != null) {
                headings.append(item.division().text().toUpperCase(Locale.ROOT)).append('\n');
            }
        }
        for (List<String> wanted : List.of(AIM, CONTENT, CARRYING_OUT)) {
            if (wanted.stream().noneMatch(word -> headings.indexOf(word) >= 0)) {
                Place type = subject.first(Part.TYPE).map(Passage::place).orElse(Place.whole());
                verdict.missing(type).expected(wanted.get(0));
            }
        }
    }
}
