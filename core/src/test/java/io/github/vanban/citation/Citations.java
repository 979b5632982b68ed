package io.github.vanban.citation;

import io.github.vanban.Phrases;
import io.github.vanban.date.Dates;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.type.NormativeType;
import io.github.vanban.type.OtherType;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary citations, bases and pinpoints. */
@SuppressWarnings("exports") // for tests only: core itself does not require jqwik
public final class Citations {

    private Citations() {}

    /** Parts that a caller may give, whether a citation can be made of them or not. */
    public record Parts(
            DocumentType type,
            DocumentNumber number,
            DocumentDate date,
            String issuer,
            String title) {

        /** The citation, or nothing when the constructor refuses the parts. */
        public Optional<Citation> citation() {
            try {
                return Optional.of(new Citation(type, number, date, issuer, title));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** Parts of every kind, among them issuers and titles that are hard to part. */
    public static Arbitrary<Parts> parts() {
        Arbitrary<DocumentType> types = Arbitraries.oneOf(
                Arbitraries.of(AdministrativeType.class).map(type -> (DocumentType) type),
                Arbitraries.of(NormativeType.class),
                Arbitraries.of("Kết luận", "Văn bản", "Kế hoạch phối hợp", "Lịch công tác")
                        .map(OtherType::new));
        Arbitrary<String> issuers = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                "Phòng Giáo dục và Đào tạo",
                                "Ủy ban Quốc gia về chuyển đổi số",
                                "Chính phủ",
                                "Ban Chỉ đạo Trung ương về Phòng, chống tham nhũng",
                                "Bộ Văn hóa, Thể thao và Du lịch")),
                net.jqwik.api.Tuple.of(1, Phrases.phrases()));
        Arbitrary<String> titles = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Phrases.phrases().map(text -> "về việc " + text)),
                net.jqwik.api.Tuple.of(1, Phrases.phrases()));
        return Combinators.combine(
                        types,
                        numbers().injectNull(0.3),
                        Dates.dates().injectNull(0.4),
                        issuers.injectNull(0.4),
                        titles.injectNull(0.4))
                .as(Parts::new);
    }

    /** Citations of every shape. */
    public static Arbitrary<Citation> citations() {
        return parts().map(Parts::citation).filter(Optional::isPresent).map(Optional::get);
    }

    /** Bases of both shapes. */
    public static Arbitrary<Basis> bases() {
        Arbitrary<BasisOpening> openings = Arbitraries.of(BasisOpening.class);
        return Arbitraries.oneOf(
                Combinators.combine(openings, citations()).as(Basis.Cited::new),
                Combinators.combine(openings, Phrases.phrases()).as(Basis::of),
                Combinators.combine(openings, citations())
                        .as((opening, citation) -> Basis.of(opening, citation + " và")));
    }

    /** Pinpoints of one to seven units. */
    public static Arbitrary<Pinpoint> pinpoints() {
        List<Arbitrary<String>> labels = List.of(
                Arbitraries.of("a", "đ", "y", "a1"),
                Arbitraries.of("1", "2", "10", "1a"),
                Arbitraries.of("1", "103", "5a"),
                Arbitraries.of("1", "12"),
                Arbitraries.of("5", "II"),
                Arbitraries.of("I", "XII"),
                Arbitraries.of("I", "IV"));
        return Arbitraries.of(Pinpoint.Level.class)
                .set()
                .ofMinSize(1)
                .flatMap(levels -> Combinators.combine(levels.stream()
                                .sorted()
                                .map(level -> labels.get(level.ordinal())
                                        .map(label -> new Pinpoint.Unit(level, label)))
                                .toList())
                        .as(Pinpoint::new));
    }

    private static Arbitrary<DocumentNumber> numbers() {
        return Arbitraries.of(
                        "861/KH-PGD&ĐT",
                        "/KH-THTP3",
                        "30/2020/NĐ-CP",
                        "63/2025/QH15",
                        "36-HD/VPTW",
                        "66.19/2026/NQ-CP",
                        "10/2013/TTLT-BTP-BCA-TANDTC",
                        "30a/2008/NQ-CP",
                        "118/VBHN-VPQH")
                .map(DocumentNumber::parse);
    }
}
