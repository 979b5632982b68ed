package io.github.vanban.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.numeral.Numeral;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Số, ký hiệu: the number and symbol of a document (Điều 8.2c; khoản 3 Mục II Phần I Phụ lục I),
 * e.g. {@code 15/QĐ-BNV}, or {@code /KH-THTP3} while a draft waits for its number.
 *
 * <pre>{@code
 * DocumentNumber number = DocumentNumber.parse("30/2020/NĐ-CP");
 * number.family();                                    // NORMATIVE
 * number.typeCode();                                  // NĐ
 * DocumentNumber.draft("KH-MGLH").withOrdinal(8);     // 08/KH-MGLH
 * DocumentNumber.read("Số: 88 /KH-MGLH");             // 88/KH-MGLH, and SPACED_SEPARATOR
 * }</pre>
 *
 * <p>Strict parsing judges the shape only: {@code 15/2026/KH-UBND} and {@code 12a/QĐ-UBND} are
 * numbers that a rule may dislike, and so is {@code 15/QD-BNV}, in which {@link #read} sees a
 * misspelt {@code 15/QĐ-BNV}. Two numbers are equal when their texts are. Immutable and
 * thread-safe.
 */
public final class DocumentNumber {

    private static final String SUBJECT = "document number";

    private final String text;
    private final int layout;

    private DocumentNumber(String text, int layout) {
        this.text = text;
        this.layout = layout;
    }

    /**
     * Reads a number in its canonical form: no {@code Số:}, no spaces, NFC, two digits at least.
     *
     * @throws MalformedTextException when the text is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentNumber parse(String text) {
        int layout = NumberScanner.scan(text);
        if (NumberLayout.refused(layout)) {
            String expected = NumberLayout.expected(layout).phrase();
            throw new MalformedTextException(SUBJECT, text, NumberLayout.index(layout), expected);
        }
        return new DocumentNumber(text, layout);
    }

    /** Reads a number in its canonical form, or gives nothing. */
    public static Optional<DocumentNumber> tryParse(String text) {
        int layout = NumberScanner.scan(text);
        return NumberLayout.refused(layout)
                ? Optional.empty()
                : Optional.of(new DocumentNumber(text, layout));
    }

    /**
     * Reads a number as people write it, with or without {@code Số:}: spaces, dots for the blank
     * ordinal, other dashes, look-alike letters, missing zeros and hyphens, misspelt codes.
     *
     * <p>What it changed it names. Canonical text it leaves alone, but for codes that it knows to
     * be misspelt ({@code QD}, {@code TTR}, {@code KHUBND}). Text that is not one number and
     * nothing else gives nothing; spaces around it do not count.
     */
    public static Optional<AsWritten<DocumentNumber, NumberOddity>> read(String text) {
        return NumberRepair.read(text);
    }

    /**
     * A number of the State's form.
     *
     * @param ordinal from 1 to 999 999 999; below 10 it gets its zero
     * @param symbol what follows the first slash, the year included: {@code 2026/QĐ-UBND}
     * @throws MalformedTextException when the symbol is none
     */
    public static DocumentNumber of(int ordinal, String symbol) {
        return parse(padded(ordinal) + '/' + withoutSlash(symbol));
    }

    /**
     * A number of the State's form whose ordinal is still blank.
     *
     * @param symbol what follows the first slash, the year included
     * @throws MalformedTextException when the symbol is none
     */
    public static DocumentNumber draft(String symbol) {
        return parse('/' + withoutSlash(symbol));
    }

    /** The family that the shape makes; see {@link NumberFamily} for what a shape cannot tell. */
    public NumberFamily family() {
        return NumberLayout.family(layout);
    }

    /** Số: {@code 05}, {@code 66.19}, {@code 30a}; nothing while it is blank. */
    public Optional<String> ordinal() {
        return numbered() ? Optional.of(text.substring(0, ordinalEnd())) : Optional.empty();
    }

    /** Whether the document has its number; a draft has not. */
    public boolean numbered() {
        return ordinalEnd() > 0;
    }

    /** Năm ban hành, where the number carries it. */
    public OptionalInt year() {
        int from = ordinalEnd() + 1;
        return from == symbolStart()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(text, from, symbolStart() - 1, 10));
    }

    /** Ký hiệu: what follows ordinal and year, {@code KH-MGLH}, {@code QH15}, {@code HD/VPTW}. */
    public String symbol() {
        return text.substring(symbolStart());
    }

    /**
     * Chữ viết tắt tên loại: what stands in the place of the type, {@code QĐ}, {@code TTLT};
     * nothing in a công văn without one and in the numbers of laws. Not every code is the decree's.
     */
    public Optional<String> typeCode() {
        int organs = NumberLayout.organStart(layout);
        return organs == symbolStart()
                ? Optional.empty()
                : Optional.of(text.substring(symbolStart(), organs - 1));
    }

    /** Chữ viết tắt cơ quan: the issuing organ, or all of them in a joint document. */
    public List<String> organs() {
        List<String> organs = new ArrayList<>(1);
        int end = organsEnd();
        int from = NumberLayout.organStart(layout);
        for (int at = from; at <= end; at++) {
            if (at == end || text.charAt(at) == '-') {
                organs.add(text.substring(from, at));
                from = at + 1;
            }
        }
        return List.copyOf(organs);
    }

    /** Đơn vị soạn thảo, lĩnh vực: what follows the organ, {@code VP} in {@code 05/BNV-VP}. */
    public Optional<String> unit() {
        int end = organsEnd();
        return end == text.length() ? Optional.empty() : Optional.of(text.substring(end + 1));
    }

    /**
     * This number with another ordinal, or with its first one.
     *
     * @param ordinal from 1 to 999 999 999; below 10 it gets its zero
     */
    public DocumentNumber withOrdinal(int ordinal) {
        return parse(padded(ordinal) + text.substring(ordinalEnd()));
    }

    /** This number as a draft carries it. */
    public DocumentNumber withoutOrdinal() {
        return numbered() ? parse(text.substring(ordinalEnd())) : this;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DocumentNumber number && text.equals(number.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The number as it is printed after {@code Số:}. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    private int ordinalEnd() {
        return NumberLayout.ordinalEnd(layout);
    }

    private int symbolStart() {
        return NumberLayout.symbolStart(layout);
    }

    /** Where the organs end: with the text, at the slash in Party numbers, else after the first. */
    private int organsEnd() {
        if (family() == NumberFamily.JOINT) {
            return text.length();
        }
        char end = family() == NumberFamily.PARTY ? '/' : '-';
        int at = text.indexOf(end, NumberLayout.organStart(layout));
        return at < 0 ? text.length() : at;
    }

    private static String withoutSlash(String symbol) {
        if (symbol.startsWith("/")) {
            throw new IllegalArgumentException(
                    "symbol: \"" + symbol + "\"; give it without the slash before it");
        }
        return symbol;
    }

    private static String padded(int ordinal) {
        String digits = Numeral.ARABIC.format(ordinal);
        return digits.length() == 1 ? '0' + digits : digits;
    }
}
