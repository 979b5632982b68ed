package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.citation.Pinpoint.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds where a pinpoint ends in running text: {@code điểm a, b khoản 2 Điều 5}. */
final class PinpointSpot {

    private static final PhraseTree LEVELS =
            PhraseTree.forwards(Stream.of(Level.values()).map(Level::word).toList());

    private static final PhraseTree AMOUNTS = PhraseTree.forwards(
            List.of("triệu", "tỷ", "tỉ", "nghìn", "ngàn", "đồng", "trăm", "người", "%"));

    /** Two letters that tell most other words apart before the tree is asked. */
    private static final String FIRST_LETTERS = "đkĐKmcptMCPT";

    private static final String THIRD_LETTERS = "ểềoưầcỂỀOƯẦC";

    private static final String NUMERALS = "IVXLCDM";

    /** No list of labels is longer, so that one of a million figures is not read twice. */
    private static final int MOST_LABELS = 30;

    private final String text;
    private final int limit;
    private final EnumSet<Level> levels = EnumSet.noneOf(Level.class);
    private int units;
    private int end;
    private Level last = Level.DIEM;

    private PinpointSpot(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The end of the pinpoint that begins with the word at an index, or -1. */
    static int end(String text, int start, int limit) {
        if (THIRD_LETTERS.indexOf(at(text, start + 2)) < 0
                || FIRST_LETTERS.indexOf(text.charAt(start)) < 0
                || !counts(text, LEVELS.from(text, start))) {
            return -1;
        }
        PinpointSpot spot = new PinpointSpot(text, limit);
        for (int at = start; at >= 0; ) {
            at = spot.unit(at) ? spot.next() : -1;
        }
        boolean found = spot.units > 1 || (spot.units == 1 && spot.alone(start));
        return found ? spot.end : -1;
    }

    /** Whether a figure, a numeral or a single letter follows a level: not in {@code mục đích}. */
    private static boolean counts(String text, int word) {
        if (word < 0) {
            return false;
        }
        int label = Gaps.after(text, word);
        return label > word
                && (isDigit(at(text, label))
                        || NUMERALS.indexOf(at(text, label)) >= 0
                        || Gaps.wordEnd(text, label) - label <= 2);
    }

    /** Whether a unit begins here; takes it, and further labels of the same level. */
    private boolean unit(int at) {
        int word = LEVELS.from(text, at);
        if (word < 0) {
            return false;
        }
        int label = Gaps.after(text, word);
        if (label == word || label >= limit) {
            return false;
        }
        if (units > 0 && text.startsWith("này", label) && !Letters.inWord(at(text, label + 3))) {
            end = label + 3;
            return false;
        }
        Level level = level(at, word);
        if (!levels.add(level)) {
            return false;
        }
        int labelEnd = labelEnd(level, label);
        if (labelEnd < 0) {
            return false;
        }
        last = level;
        units++;
        end = more(level, bracket(level, labelEnd));
        return end <= limit;
    }

    /** {@code khoản 1, 2 và 3 Điều 5}: only a further unit proves that figures are labels. */
    private int more(Level level, int from) {
        int proven = from;
        int at = from;
        for (int labels = 0; labels < MOST_LABELS; labels++) {
            int next = Gaps.after(text, at(text, at) == ',' ? at + 1 : at);
            if (text.startsWith("và ", next) || text.startsWith("hoặc ", next)) {
                next = Gaps.after(text, next + (text.charAt(next) == 'v' ? 2 : 4));
            } else if (at(text, at) != ',') {
                return proven;
            }
            int labelEnd = labelEnd(level, next);
            if (labelEnd < 0) {
                return proven;
            }
            at = bracket(level, labelEnd);
            int after = Gaps.after(text, at);
            if (LEVELS.from(text, after) >= 0 || TypeWords.BEGINNING.from(text, after) >= 0) {
                proven = at;
            }
        }
        return proven;
    }

    private int bracket(Level level, int at) {
        return level == Level.DIEM && at(text, at) == ')' ? at + 1 : at;
    }

    private int labelEnd(Level level, int label) {
        int labelEnd = Gaps.wordEnd(text, label);
        if (labelEnd == label || labelEnd - label > PinpointLabels.LONGEST || labelEnd > limit) {
            return -1;
        }
        String written = text.substring(label, labelEnd);
        boolean upper = level == Level.CHUONG || level == Level.PHAN || level == Level.MUC;
        String folded = upper ? written.toUpperCase(Locale.ROOT) : written.toLowerCase(Locale.ROOT);
        return PinpointLabels.fits(level, folded) ? labelEnd : -1;
    }

    private int next() {
        int next = Gaps.after(text, end);
        if (at(text, next) == ',') {
            next = Gaps.after(text, next + 1);
        }
        boolean parted = next > end && !Gaps.emptyLine(text, end, next);
        return parted && next < limit && LEVELS.from(text, next) >= 0 ? next : -1;
    }

    /** Whether a single unit is meant, and is no heading, no amount and no other word. */
    private boolean alone(int start) {
        char after = at(text, end);
        if (after == '.' && Letters.inWord(at(text, end + 1))) {
            return false;
        }
        boolean lineStart = lineStart(start);
        boolean heading = lineStart
                && (after == '.'
                        || after == ':'
                        || after == '\0'
                        || after == '\n'
                        || after == '\r');
        boolean upper = Letters.capital(text.charAt(start));
        boolean small = end > start && Character.isLowerCase(at(text, end - 1));
        return switch (last) {
            case DIEM -> (!upper && small) || at(text, end - 1) == ')';
            case KHOAN -> AMOUNTS.from(text, Gaps.after(text, end)) < 0;
            case DIEU -> !heading;
            default -> upper && !heading;
        };
    }

    /** Whether a line begins here, a bullet before it apart. */
    private boolean lineStart(int start) {
        int before = Gaps.before(text, start);
        if (before > 0 && (text.charAt(before - 1) == '-' || text.charAt(before - 1) == '+')) {
            before = Gaps.before(text, before - 1);
        }
        return before == 0 || Gaps.lineBreak(text, before, start);
    }

    private Level level(int start, int wordEnd) {
        char first = Letters.plain(text.charAt(start));
        return switch (first) {
            case 'd' -> Letters.small(text.charAt(wordEnd - 1)) == 'u' ? Level.DIEU : Level.DIEM;
            case 'k' -> Level.KHOAN;
            case 't' -> Level.TIEU_MUC;
            case 'm' -> Level.MUC;
            case 'c' -> Level.CHUONG;
            default -> Level.PHAN;
        };
    }
}
