package io.github.vanban.number;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary numbers, family by family, with codes in their right spelling. */
@SuppressWarnings("exports") // jqwik is on the test class path only, and in no module.
public final class Numbers {

    private static final String[] TYPES = {
        "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB",
        "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB"
    };
    private static final String[] ORGANS = {
        "BNV",
        "UBND",
        "HĐND",
        "TTg",
        "BGDĐT",
        "SGDĐT",
        "BGD&ĐT",
        "MGLH",
        "THTP3",
        "THCS&THPTĐBK",
        "VPCP",
        "ĐHCT"
    };
    private static final String[] UNITS = {
        "VP", "VX", "TCCB", "GDTrH", "KH&CĐS", "NC-KSTTHC", "VHXH", "2BCĐ"
    };

    private Numbers() {}

    /** Any number of any family, with its ordinal or without. */
    public static Arbitrary<DocumentNumber> all() {
        return Arbitraries.oneOf(
                named(),
                letters(),
                copies(),
                normative(),
                legislative(),
                orders(),
                consolidated(),
                party(),
                joint());
    }

    /** Văn bản có tên loại. */
    public static Arbitrary<DocumentNumber> named() {
        return numbers(ordinals(), joined("/", TYPES), organWithUnit());
    }

    /** Công văn. */
    public static Arbitrary<DocumentNumber> letters() {
        return numbers(ordinals(), Arbitraries.just("/"), organWithUnit());
    }

    /** Bản sao. */
    public static Arbitrary<DocumentNumber> copies() {
        return numbers(ordinals(), joined("/", "SY", "TrS", "SL"), Arbitraries.of(ORGANS));
    }

    /** Văn bản quy phạm pháp luật. */
    public static Arbitrary<DocumentNumber> normative() {
        return numbers(ordinals(), withYear("NĐ", "NQ", "QĐ", "TT", "CT"), Arbitraries.of(ORGANS));
    }

    /** Quốc hội, Ủy ban thường vụ Quốc hội. */
    public static Arbitrary<DocumentNumber> legislative() {
        Arbitrary<String> terms = Arbitraries.integers().between(1, 16).map(String::valueOf);
        Arbitrary<String> heads = Arbitraries.oneOf(years(), Arbitraries.of("/NQ-"));
        return numbers(
                ordinals(),
                heads,
                Combinators.combine(Arbitraries.of("QH", "UBTVQH"), terms).as(String::concat));
    }

    /** Lệnh. */
    public static Arbitrary<DocumentNumber> orders() {
        return numbers(ordinals(), withYear("L"), Arbitraries.just("CTN"));
    }

    /** Văn bản hợp nhất. */
    public static Arbitrary<DocumentNumber> consolidated() {
        return numbers(ordinals(), joined("/", "VBHN"), Arbitraries.of(ORGANS));
    }

    /** Văn bản của Đảng. */
    public static Arbitrary<DocumentNumber> party() {
        Arbitrary<String> heads = Arbitraries.of("HD", "NQ", "QĐ", "KH", "CV", "KL", "CTr")
                .map(type -> "-" + type + "/");
        return numbers(
                ordinals(), heads, Arbitraries.of("TU", "TW", "VPTW", "ĐU", "BTCTU", "VPTW/nb"));
    }

    /** Văn bản liên tịch, phối hợp. */
    public static Arbitrary<DocumentNumber> joint() {
        Arbitrary<String> organs = Arbitraries.of(ORGANS)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(list -> String.join("-", list));
        Arbitrary<String> heads = Arbitraries.oneOf(
                withYear("TTLT", "NQLT"),
                joined("/", "KHPH"),
                Arbitraries.of("/TTLT/", "/1999/TTLT/"));
        return numbers(ordinals(), heads, organs);
    }

    /** Ordinals as they are printed, the blank one among them. */
    public static Arbitrary<String> ordinals() {
        Arbitrary<String> plain = Arbitraries.integers()
                .between(1, 999_999_999)
                .map(n -> n < 10 ? "0" + n : Integer.toString(n));
        Arbitrary<String> dotted = Arbitraries.integers().between(0, 99).map(part -> "66." + part);
        Arbitrary<String> lettered = Arbitraries.of("30a", "01b", "36đ");
        return Arbitraries.frequencyOf(
                Tuple.of(8, plain),
                Tuple.of(1, dotted),
                Tuple.of(1, lettered),
                Tuple.of(2, Arbitraries.just("")));
    }

    private static Arbitrary<DocumentNumber> numbers(
            Arbitrary<String> ordinals, Arbitrary<String> heads, Arbitrary<String> rests) {
        return Combinators.combine(ordinals, heads, rests)
                .as((ordinal, head, rest) -> DocumentNumber.parse(ordinal + head + rest));
    }

    private static Arbitrary<String> organWithUnit() {
        return Combinators.combine(
                        Arbitraries.of(ORGANS),
                        Arbitraries.of(UNITS).map(unit -> "-" + unit).injectNull(0.4))
                .as((organ, unit) -> unit == null ? organ : organ + unit);
    }

    private static Arbitrary<String> years() {
        return Arbitraries.integers().between(1900, 2999).map(year -> "/" + year + "/");
    }

    private static Arbitrary<String> withYear(String... types) {
        return Combinators.combine(years(), joined("", types)).as(String::concat);
    }

    private static Arbitrary<String> joined(String before, String... types) {
        return Arbitraries.of(types).map(type -> before + type + "-");
    }
}
