package io.github.vanban.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.text.AsWritten;
import io.github.vanban.text.SeededProperty;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentNumberPropertyTest {

    private static final String PIECES =
            "0159aàĐđÐQTrgKHUBNDСЅ./-–_ &:…,;)\u00A0\u200B\u202E\u0301ốSđ";

    @SeededProperty
    void whatIsPrintedParses(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.parse(number.toString()))
                .isEqualTo(number)
                .hasSameHashCodeAs(number);
    }

    @SeededProperty
    void theAccessorsPutTheTextTogether(@ForAll("numbers") DocumentNumber number) {
        String year = number.year().isPresent() ? number.year().getAsInt() + "/" : "";
        String separator = number.family() == NumberFamily.PARTY ? "-" : "/";
        assertThat(number.ordinal().orElse("") + separator + year + number.symbol())
                .isEqualTo(number.toString());
        assertThat(number.symbol())
                .startsWith(number.typeCode().orElse(""))
                .contains(number.organs())
                .endsWith(number.unit().orElse(""));
    }

    @SeededProperty
    void theOrdinalComesAndGoes(@ForAll("numbers") DocumentNumber number) {
        DocumentNumber given = number.withOrdinal(7);
        assertThat(given.ordinal()).contains("07");
        assertThat(given.family()).isEqualTo(number.family());
        assertThat(given.withoutOrdinal()).isEqualTo(number.withoutOrdinal());
        assertThat(number.withoutOrdinal().numbered()).isFalse();
    }

    @SeededProperty
    void canonicalTextIsReadClean(
            @ForAll("numbers") DocumentNumber number, @ForAll boolean prefixed) {
        String text = (prefixed ? "Số: " : "") + number;
        assertThat(DocumentNumber.read(text)).hasValueSatisfying(written -> {
            assertThat(written.value()).isEqualTo(number);
            assertThat(written.clean()).isTrue();
            assertThat(written.raw()).isEqualTo(text);
        });
    }

    @SeededProperty
    void everySlipOfTheHandIsMendedAndNamed(
            @ForAll("numbers") DocumentNumber number, @ForAll("slips") Slip slip) {
        assertThat(DocumentNumber.read(slip.apply(number.toString())))
                .hasValueSatisfying(written -> {
                    assertThat(written.value()).isEqualTo(number);
                    assertThat(written.oddities()).containsExactly(slip.oddity);
                });
    }

    @Property(tries = 5000, seed = "20200305")
    void readingIsIdempotent(@ForAll("mutants") String text) {
        DocumentNumber.read(text)
                .ifPresent(written -> assertThat(
                                DocumentNumber.read(written.value().toString()))
                        .hasValueSatisfying(again -> {
                            assertThat(again.value()).isEqualTo(written.value());
                            assertThat(again.clean()).isTrue();
                        }));
    }

    @Property(tries = 5000, seed = "20200305")
    void cleanTextIsCanonicalText(@ForAll("mutants") String text) {
        Optional<AsWritten<DocumentNumber, NumberOddity>> read = DocumentNumber.read(text);
        if (read.isPresent() && read.get().clean()) {
            String value = read.get().value().toString();
            assertThat(text.replace('\u00A0', ' ').strip()).isIn(value, "Số: " + value);
        }
    }

    @Property(tries = 5000, seed = "20200305")
    void whatParsesIsRead(@ForAll("mutants") String text) {
        Optional<DocumentNumber> parsed = DocumentNumber.tryParse(text);
        if (parsed.isPresent()) {
            assertThat(parsed.get()).hasToString(text);
            assertThat(DocumentNumber.read(text)).isPresent();
        }
    }

    /** A way to miswrite any number. */
    enum Slip {
        SPACES(NumberOddity.SPACED_SEPARATOR) {
            @Override
            String apply(String text) {
                return text.replaceFirst("[/-]", "$0 ");
            }
        },
        COLON(NumberOddity.MISSING_COLON) {
            @Override
            String apply(String text) {
                return "Số " + text;
            }
        },
        CAPITALS(NumberOddity.PREFIX_CASE) {
            @Override
            String apply(String text) {
                return "SỐ: " + text;
            }
        },
        CLOSE(NumberOddity.PREFIX_SPACING) {
            @Override
            String apply(String text) {
                return "Số:" + text;
            }
        },
        FULL_STOP(NumberOddity.TRAILING_TEXT) {
            @Override
            String apply(String text) {
                return text + ".";
            }
        },
        WORD(NumberOddity.TRAILING_TEXT) {
            @Override
            String apply(String text) {
                return text + "ngày";
            }
        },
        HIDDEN(NumberOddity.INVISIBLE_CHARACTER) {
            @Override
            String apply(String text) {
                return text.replaceFirst("[/-]", "$0\u200B");
            }
        };

        private final NumberOddity oddity;

        Slip(NumberOddity oddity) {
            this.oddity = oddity;
        }

        abstract String apply(String text);
    }

    @Provide
    Arbitrary<DocumentNumber> numbers() {
        return Numbers.all();
    }

    @Provide
    Arbitrary<Slip> slips() {
        return Arbitraries.of(Slip.class);
    }

    /** Numbers with a few pieces put in or over them, and texts of nothing but such pieces. */
    @Provide
    Arbitrary<String> mutants() {
        Arbitrary<String> pieces =
                Arbitraries.strings().withChars(PIECES.toCharArray()).ofMaxLength(3);
        Arbitrary<String> mutated = Combinators.combine(
                        Numbers.all(),
                        pieces,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 2))
                .as((number, piece, place, length) -> {
                    String text = number.toString();
                    int from = Math.min(place, text.length());
                    return text.substring(0, from)
                            + piece
                            + text.substring(Math.min(from + length, text.length()));
                });
        Arbitrary<String> random =
                Arbitraries.strings().withChars(PIECES.toCharArray()).ofMaxLength(14);
        return Arbitraries.oneOf(
                mutated,
                random,
                mutated.map(text -> "Số: " + text),
                mutated.map(String::toLowerCase));
    }
}
