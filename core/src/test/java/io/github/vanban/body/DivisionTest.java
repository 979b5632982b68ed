package io.github.vanban.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {

    private static final List<Block> SOMETHING = List.of(new Paragraph("Nội dung."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHAN          | Phần I   | QUY ĐỊNH CHUNG | true",
                "TIEU_MUC      | Mục 1    | Đối tượng.     | true",
                "MUC_LA_MA     | II.      | NỘI DUNG       | true",
                "DIEU          | Điều 1.  | Phạm vi        | true",
                "KHOAN         | 1.       | Mục đích       | true",
                "KHOAN         | 1.       | Các hình thức: | false",
                "DIEU          | Điều 1.  | Ban hành Quy chế. | false",
                "DIEM          | a)       | Điểm           | false",
                "GACH_DAU_DONG | -        | Gạch           | false"
            })
    void isATitleWhenItHoldsSomethingAndHasNoEndMark(
            DivisionKind kind, String marker, String text, boolean titled) {
        assertThat(new Division(kind, marker, text, SOMETHING).titled()).isEqualTo(titled);
    }

    @Test
    void isNoTitleWhenAKhoanHoldsNothing() {
        assertThat(new Division(DivisionKind.KHOAN, "1.", "Phân công nhiệm vụ", List.of()).titled())
                .isFalse();
    }

    @Test
    void keepsTheMarkerAsWritten() {
        assertThat(new Division(DivisionKind.MUC_LA_MA, "III/", "GIẢI PHÁP", List.of()).marker())
                .isEqualTo("III/");
    }

    @Test
    void copiesWhatItHolds() {
        List<Block> blocks = new ArrayList<>(SOMETHING);
        Division division = new Division(DivisionKind.KHOAN, "1.", null, blocks);

        blocks.clear();

        assertThat(division.blocks()).isEqualTo(SOMETHING);
    }

    @Test
    void refusesNullAndBlankWithTheComponentsName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Division(null, "1.", null, List.of()))
                .withMessageContaining("kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Division(DivisionKind.KHOAN, " ", null, List.of()))
                .withMessageContaining("marker");
        List<Block> withNull = new ArrayList<>();
        withNull.add(null);
        assertThatNullPointerException()
                .isThrownBy(() -> new Division(DivisionKind.KHOAN, "1.", null, withNull))
                .withMessageContaining("blocks");
    }

    @Test
    void walksEveryBlockWithItsPlace() {
        Body body = Body.of(b -> b.paragraph("mở")
                .section("MỘT", s -> s.clause("k", c -> c.dash("g")).paragraph("p")));

        assertThat(body.walk().map(located -> located.path().toString()))
                .containsExactly(
                        "blocks[0]",
                        "blocks[1]",
                        "blocks[1].blocks[0]",
                        "blocks[1].blocks[0].blocks[0]",
                        "blocks[1].blocks[1]");
    }
}
