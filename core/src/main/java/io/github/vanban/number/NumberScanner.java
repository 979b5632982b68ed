package io.github.vanban.number;

import static io.github.vanban.number.NumberLayout.refusal;
import static java.util.Objects.requireNonNull;

import io.github.vanban.number.NumberLayout.Expected;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a number in one pass over its characters.
 *
 * <pre>
 * number  = [ordinal] ( "/" [year "/"] symbol | "-" groups "/" groups ["/" groups] )
 * ordinal = ( 01 … 09 | 10 … 999999999 ) ["." 1*2digit] [small letter]
 * symbol  = groups | joint-type "/" groups
 * groups  = group *( "-" group )
 * </pre>
 *
 * <p>A symbol of a single group is an organ: it has two capitals or more and is no type code. With
 * a year, it can only be that of the National Assembly.
 */
final class NumberScanner {

    private static final int MOST_DIGITS = 9;
    private static final int YEAR_DIGITS = 4;

    private NumberScanner() {}

    /** The {@link NumberLayout} of a text. */
    static int scan(String text) {
        requireNonNull(text, "text");
        int length = text.length();
        if (length > NumberLayout.LONGEST) {
            return refusal(NumberLayout.LONGEST, Expected.SHORTER_TEXT);
        }
        int ordinalEnd = ordinalEnd(text, length);
        if (ordinalEnd < 0) {
            return ordinalEnd;
        }
        char separator = ordinalEnd < length ? text.charAt(ordinalEnd) : 0;
        if (separator == '-') {
            return party(text, ordinalEnd);
        }
        if (separator == '/') {
            return state(text, ordinalEnd, symbolStart(text, ordinalEnd + 1));
        }
        return refusal(ordinalEnd, ordinalEnd == 0 ? Expected.ORDINAL : Expected.SLASH);
    }

    /** Where the ordinal ends; 0 when it is blank. */
    private static int ordinalEnd(String text, int length) {
        int digits = digitsEnd(text, 0, length);
        if (digits == 0) {
            return 0;
        }
        if (digits > MOST_DIGITS) {
            return refusal(MOST_DIGITS, Expected.FEWER_DIGITS);
        }
        boolean zero = text.charAt(0) == '0';
        if (digits == 1 || (zero && (digits > 2 || text.charAt(1) == '0'))) {
            return refusal(0, Expected.PADDING);
        }
        int end = digits;
        if (end < length && text.charAt(end) == '.') {
            end = digitsEnd(text, digits + 1, length);
            if (end == digits + 1 || end > digits + 3) {
                return refusal(Math.min(end, digits + 3), Expected.DOTTED_PART);
            }
        }
        return end < length && suffix(text.charAt(end)) ? end + 1 : end;
    }

    private static int digitsEnd(String text, int from, int length) {
        int at = from;
        while (at < length && SymbolCharacters.digit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean suffix(char c) {
        return (c >= 'a' && c <= 'z') || c == 'đ';
    }

    /** Steps over a year and its slash, when there are both. */
    private static int symbolStart(String text, int from) {
        int end = from + YEAR_DIGITS;
        if (end >= text.length() || text.charAt(end) != '/') {
            return from;
        }
        char century = text.charAt(from);
        boolean year = century == '2' || (century == '1' && text.charAt(from + 1) == '9');
        return year && digitsEnd(text, from + 1, end) == end ? end + 1 : from;
    }

    private static int party(String text, int ordinalEnd) {
        int start = ordinalEnd + 1;
        int slashes = slashes(text, start, Expected.CAPITAL);
        if (slashes < 0) {
            return slashes;
        }
        if (slashes == 0) {
            return refusal(text.length(), Expected.SLASH_AND_ORGAN);
        }
        if (slashes > 2) {
            return refusal(text.lastIndexOf('/'), Expected.NO_SLASH);
        }
        return NumberLayout.of(NumberFamily.PARTY, ordinalEnd, start, text.indexOf('/', start) + 1);
    }

    private static int state(String text, int ordinalEnd, int start) {
        boolean year = start > ordinalEnd + 1;
        int slashes = slashes(text, start, year ? Expected.CAPITAL : Expected.CAPITAL_OR_YEAR);
        if (slashes < 0) {
            return slashes;
        }
        int codeEnd = codeEnd(text, start);
        NumberFamily type = TypeCodes.find(text, start, codeEnd);
        if (slashes > 0
                && !(slashes == 1 && type == NumberFamily.JOINT && text.charAt(codeEnd) == '/')) {
            return refusal(text.indexOf('/', start), Expected.NO_SLASH);
        }
        if (type != null && codeEnd < text.length()) {
            return NumberLayout.of(family(text, start, type, year), ordinalEnd, start, codeEnd + 1);
        }
        int hyphen = text.indexOf('-', codeEnd);
        if (hyphen < 0) {
            return lone(text, ordinalEnd, start, type);
        }
        if (legislature(text, hyphen + 1) && text.startsWith("PL-", start)) {
            return NumberLayout.of(NumberFamily.LEGISLATIVE, ordinalEnd, start, hyphen + 1);
        }
        return year
                ? NumberLayout.of(NumberFamily.NORMATIVE, ordinalEnd, start, hyphen + 1)
                : NumberLayout.of(NumberFamily.LETTER, ordinalEnd, start, start);
    }

    /** How many slashes the symbol has, or the refusal of a character that may not stand there. */
    private static int slashes(String text, int from, Expected first) {
        int length = text.length();
        if (from == length
                || SymbolCharacters.classOf(text.charAt(from)) != SymbolCharacters.CAPITAL) {
            return refusal(from, first);
        }
        int slashes = 0;
        boolean linked = false;
        for (int at = from + 1; at < length; at++) {
            char c = text.charAt(at);
            byte kind = SymbolCharacters.classOf(c);
            boolean link = kind == SymbolCharacters.LINK;
            if (kind == SymbolCharacters.OTHER || (link && linked)) {
                return refusal(at, linked ? Expected.LETTER_OR_DIGIT : Expected.SYMBOL_CHARACTER);
            }
            linked = link;
            slashes += c == '/' ? 1 : 0;
        }
        return linked ? refusal(length, Expected.LETTER_OR_DIGIT) : slashes;
    }

    private static int codeEnd(String text, int from) {
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '-' || c == '/' || c == '.') {
                break;
            }
        }
        return at;
    }

    private static NumberFamily family(String text, int start, NumberFamily type, boolean year) {
        if (text.startsWith("NQ-", start) && legislature(text, start + 3)) {
            return NumberFamily.LEGISLATIVE;
        }
        boolean administrative = type == NumberFamily.NAMED || type == NumberFamily.LETTER;
        return year && administrative ? NumberFamily.NORMATIVE : type;
    }

    /** A symbol of one group. */
    private static int lone(String text, int ordinalEnd, int start, @Nullable NumberFamily type) {
        if (start > ordinalEnd + 1) {
            return legislature(text, start)
                    ? NumberLayout.of(NumberFamily.LEGISLATIVE, ordinalEnd, start, start)
                    : refusal(text.length(), Expected.HYPHEN_AND_ORGAN);
        }
        int capitals = 0;
        int lettersEnd = start;
        for (int at = start; at < text.length(); at++) {
            byte kind = SymbolCharacters.classOf(text.charAt(at));
            capitals += kind == SymbolCharacters.CAPITAL ? 1 : 0;
            lettersEnd = kind == SymbolCharacters.DIGIT ? lettersEnd : at + 1;
        }
        if (type != null || TypeCodes.find(text, start, lettersEnd) != null) {
            return refusal(lettersEnd, Expected.HYPHEN_AND_ORGAN);
        }
        return capitals < 2
                ? refusal(start, Expected.TWO_CAPITALS)
                : NumberLayout.of(NumberFamily.LETTER, ordinalEnd, start, start);
    }

    /** Whether {@code QHk} or {@code UBTVQHk}, k the khóa, is all that stands from here on. */
    private static boolean legislature(String text, int from) {
        int digits = from + (text.startsWith("UBTVQH", from) ? 6 : 2);
        int count = text.length() - digits;
        return (count == 1 || count == 2)
                && text.startsWith("QH", digits - 2)
                && digitsEnd(text, digits, text.length()) == text.length();
    }
}
