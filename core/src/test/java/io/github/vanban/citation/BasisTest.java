package io.github.vanban.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.text.SeededProperty;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {

    private static final Citation PLAN =
            Citation.parse("Kế hoạch số 861/KH-PGD&ĐT ngày 16 tháng 7 năm 2021");

    @Test
    void printsItsOpeningAndWhatFollows() {
        assertThat(Basis.citing(PLAN))
                .hasToString("Căn cứ Kế hoạch số 861/KH-PGD&ĐT ngày 16 tháng 7 năm 2021");
        assertThat(Basis.carryingOut(PLAN)).hasToString("Thực hiện " + PLAN);
        assertThat(Basis.given("tình hình thực tế của đơn vị;"))
                .hasToString("Căn cứ tình hình thực tế của đơn vị");
        assertThat(Basis.proposedBy("Trưởng phòng Tổ chức"))
                .hasToString("Theo đề nghị của Trưởng phòng Tổ chức");
        assertThat(Basis.considering("nhu cầu công tác")).hasToString("Xét nhu cầu công tác");
    }

    @Test
    void isACitationExactlyWhenItsWordsAreOne() {
        assertThat(Basis.of(BasisOpening.CAN_CU, PLAN.toString())).isEqualTo(Basis.citing(PLAN));
        assertThat(Basis.parse("Căn cứ " + PLAN)).isEqualTo(Basis.citing(PLAN));
        assertThat(Basis.of(BasisOpening.CAN_CU, "kế hoạch số 861/KH-PGD&ĐT ngày 16/7/2021"))
                .isEqualTo(Basis.citing(PLAN));
        assertThat(Basis.parse("Căn cứ chức năng, nhiệm vụ")).isInstanceOf(Basis.Free.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis.Free(BasisOpening.CAN_CU, PLAN.toString()))
                .withMessageContaining("Basis.of");
    }

    @Test
    void takesTheLongestOpening() {
        assertThat(Basis.parse("Theo đề nghị của Chánh Văn phòng").opening())
                .isEqualTo(BasisOpening.THEO_DE_NGHI_CUA);
        assertThat(Basis.of(BasisOpening.TRIEN_KHAI, "thực hiện " + PLAN))
                .isEqualTo(new Basis.Cited(BasisOpening.TRIEN_KHAI_THUC_HIEN, PLAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis.Free(BasisOpening.THEO, "đề nghị của Chánh Văn phòng"));
    }

    @Test
    void matchesItsShape() {
        Basis.Cases<String> cases = new Basis.Cases<>() {
            @Override
            public String cited(Basis.Cited basis) {
                return basis.citation().shortForm();
            }

            @Override
            public String free(Basis.Free basis) {
                return basis.text();
            }
        };
        assertThat(Basis.citing(PLAN).match(cases)).isEqualTo("Kế hoạch số 861/KH-PGD&ĐT");
        assertThat(Basis.given("tình hình thực tế").match(cases)).isEqualTo("tình hình thực tế");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'căn cứ tình hình thực tế' | 0",
                "'Căn cứ tình hình thực tế;' | 24",
                "'Căn cứ kế hoạch số 15/KH-A' | 7",
                "'Căn cứ' | 0",
                "'Tình hình thực tế' | 0",
                "'Căn  cứ A' | 4",
                "'' | 0"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Basis.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
        assertThat(Basis.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Căn cứ Kế hoạch số 861/KH-PGD&ĐT ngày 16/7/2021, | Căn cứ Kế hoạch số 861/KH-PGD&ĐT ngày 16 tháng 7 năm 2021 | NUMERIC_DATE END_MARK",
                "CĂN CỨ tình hình thực tế. | Căn cứ tình hình thực tế | LETTER_CASE END_MARK",
                "Căn cứ công văn số 1655/BTTTT-ƯDCNTT; | Căn cứ Công văn số 1655/BTTTT-ƯDCNTT | LETTER_CASE END_MARK",
                "Theo  đề nghị của Chánh Văn phòng | Theo đề nghị của Chánh Văn phòng | SPACING"
            })
    void readsWhatPeopleWriteAndSaysWhatWasOff(String text, String canonical, String oddities) {
        AsWritten<Basis, CitationOddity> written = Basis.read(text).orElseThrow();
        assertThat(written.value()).isEqualTo(Basis.parse(canonical));
        assertThat(written.oddities())
                .extracting(CitationOddity::name)
                .containsExactly(oddities.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Căn cứ", "Căn cứ;", "Căn cứvào", "Nhằm nâng cao", "- Căn cứ tình hình"})
    void doesNotReadWhatHasNoOpening(String text) {
        assertThat(Basis.read(text)).isEmpty();
    }

    @SeededProperty
    void printsWhatItParses(@ForAll("bases") Basis basis) {
        String text = basis.toString();
        assertThat(Basis.parse(text)).isEqualTo(basis);
        assertThat(Basis.tryParse(text)).contains(basis);
        assertThat(Basis.read(text))
                .contains(new AsWritten<Basis, CitationOddity>(basis, text, Set.of()));
    }

    @Provide
    Arbitrary<Basis> bases() {
        return Citations.bases();
    }
}
