package io.github.vanban.number;

import static java.util.Objects.requireNonNull;

import io.github.vanban.internal.Nfc;
import io.github.vanban.text.AsWritten;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a number as people write it into its canonical text, and keeps count of what was off: here
 * the prefix and the ordinal, the rest in {@link SymbolRepair}.
 */
final class NumberRepair {

    /** No number is so long, however many dots stand in it; longer text is not looked at. */
    private static final int LONGEST = 1_000;

    private static final String PREFIX = "Số";

    private final Set<NumberOddity> oddities = EnumSet.noneOf(NumberOddity.class);
    private final String raw;
    private final String text;
    private int at;

    private NumberRepair(String raw) {
        this.raw = raw;
        this.text = Nfc.of(Glyphs.meant(raw, oddities)).strip();
    }

    static Optional<AsWritten<DocumentNumber, NumberOddity>> read(String raw) {
        if (requireNonNull(raw, "text").length() > LONGEST) {
            return Optional.empty();
        }
        // A repair may go astray (15/QĐngày); what parses as it stands is never lost to it.
        return new NumberRepair(raw)
                .read()
                .or(() -> DocumentNumber.tryParse(raw)
                        .map(number ->
                                new AsWritten<>(number, raw, EnumSet.noneOf(NumberOddity.class))));
    }

    private Optional<AsWritten<DocumentNumber, NumberOddity>> read() {
        prefix();
        StringBuilder number = new StringBuilder();
        ordinal(number);
        if (Glyphs.separator(next()) != '/' && Glyphs.separator(next()) != '-') {
            return Optional.empty();
        }
        SymbolRepair symbol = new SymbolRepair(text.substring(at), number.length() > 0, oddities);
        number.append(symbol.repaired());
        String written = raw.substring(Math.max(0, raw.indexOf('/')));
        note(!Nfc.of(written).equals(written), NumberOddity.DECOMPOSED);
        return DocumentNumber.tryParse(number.toString())
                .map(value -> new AsWritten<>(value, raw, oddities));
    }

    /** Steps over {@code Số:}, if it is there. */
    private void prefix() {
        if (!text.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return;
        }
        note(!text.startsWith(PREFIX), NumberOddity.PREFIX_CASE);
        at = PREFIX.length();
        int before = spaces();
        boolean colon = next() == ':';
        at += colon ? 1 : 0;
        int after = colon ? spaces() : before;
        note(!colon, NumberOddity.MISSING_COLON);
        // Much space before the slash is room for the number; elsewhere it is only much space.
        boolean room = after > 1 && Glyphs.separator(next()) == '/';
        note(room, NumberOddity.PLACEHOLDER);
        note((colon && before > 0) || (after != 1 && !room), NumberOddity.PREFIX_SPACING);
    }

    /** Reads the ordinal and all that leads up to the separator; nothing, when it is blank. */
    private void ordinal(StringBuilder number) {
        int start = at;
        while (Glyphs.dots(next()) || next() == ' ') {
            at++;
        }
        note(at > start, NumberOddity.PLACEHOLDER);
        int from = at;
        skip('0', '0');
        int zeros = at - from;
        skip('0', '9');
        int digits = at - from - zeros;
        if (digits == 0) {
            // Blank, or zeros only, which parsing refuses.
            number.append(text, from, at);
            return;
        }
        int padding = digits == 1 ? 1 : 0;
        note(zeros < padding, NumberOddity.UNPADDED);
        note(zeros > padding, NumberOddity.OVERPADDED);
        number.append("0".repeat(padding)).append(text, from + zeros, at);
        dottedPart(number);
        suffix(number);
        roomAfter();
    }

    private void dottedPart(StringBuilder number) {
        int from = at;
        if (next() == '.') {
            at++;
            skip('0', '9');
        }
        if (at > from + 1) {
            number.append(text, from, at);
        } else {
            at = from;
        }
    }

    /** A single letter at the ordinal, of which the capital is a slip: 30A/2008/NQ-CP. */
    private void suffix(StringBuilder number) {
        char c = Character.toLowerCase(next());
        boolean single = at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
        if (single && ((c >= 'a' && c <= 'z') || c == 'đ')) {
            note(c != next(), NumberOddity.CODE_CASE);
            number.append(c);
            at++;
        }
    }

    private void roomAfter() {
        int spaces = spaces();
        int from = at;
        // An underscore here is a separator.
        while ((Glyphs.dots(next()) || next() == ' ') && next() != '_') {
            at++;
        }
        note(at > from, NumberOddity.PLACEHOLDER);
        note(at == from && spaces > 0, NumberOddity.SPACED_SEPARATOR);
    }

    private int spaces() {
        int from = at;
        skip(' ', ' ');
        return at - from;
    }

    private void skip(char first, char last) {
        while (next() >= first && next() <= last) {
            at++;
        }
    }

    /** The next character, or one that is in no number. */
    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void note(boolean applies, NumberOddity oddity) {
        if (applies) {
            oddities.add(oddity);
        }
    }
}
