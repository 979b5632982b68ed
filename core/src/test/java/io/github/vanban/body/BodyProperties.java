package io.github.vanban.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.text.SeededProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Whatever is built, the numbering has no gap and only the decree's symbols. */
class BodyProperties {

    /** The decree's symbols, written out by hand (Phụ lục I, Phần I, Mục II.6.đ). */
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");

    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g");

    @Provide
    Arbitrary<Body> bodies() {
        return Bodies.bodies();
    }

    @SeededProperty
    void numberingHasNoGapAndOnlyTheDecreesSymbols(@ForAll("bodies") Body body) {
        check(body.blocks(), new int[1]);
    }

    @SeededProperty
    void innerPartsAreAlwaysOfADeeperLevel(@ForAll("bodies") Body body) {
        body.walk().forEach(located -> {
            if (located.block() instanceof Division outer) {
                outer.blocks().forEach(block -> {
                    if (block instanceof Division inner) {
                        assertThat(inner.kind()).isGreaterThan(outer.kind());
                    }
                });
            }
        });
    }

    private static void check(List<Block> blocks, int[] articles) {
        Map<DivisionKind, Integer> counts = new EnumMap<>(DivisionKind.class);
        for (Block block : blocks) {
            if (block instanceof Division division) {
                int ordinal = division.kind() == DivisionKind.DIEU
                        ? ++articles[0]
                        : counts.merge(division.kind(), 1, Integer::sum);
                assertThat(division.marker()).isEqualTo(expected(division.kind(), ordinal));
                check(division.blocks(), articles);
            }
        }
    }

    private static String expected(DivisionKind kind, int ordinal) {
        return switch (kind) {
            case PHAN -> "Phần " + ROMAN.get(ordinal - 1);
            case CHUONG -> "Chương " + ROMAN.get(ordinal - 1);
            case MUC -> "Mục " + ordinal;
            case TIEU_MUC -> "Tiểu mục " + ordinal;
            case DIEU -> "Điều " + ordinal + ".";
            case MUC_LA_MA -> ROMAN.get(ordinal - 1) + ".";
            case KHOAN -> ordinal + ".";
            case DIEM -> LETTERS.get(ordinal - 1) + ")";
            case GACH_DAU_DONG -> "-";
            case DAU_CONG -> "+";
        };
    }
}
