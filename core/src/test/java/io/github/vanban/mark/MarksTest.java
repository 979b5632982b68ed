package io.github.vanban.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.HostileTexts;
import io.github.vanban.Phrases;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.text.SeededProperty;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({"KHAN,KHẨN,20", "THUONG_KHAN,THƯỢNG KHẨN,40", "HOA_TOC,HOẢ TỐC,30"})
    void stampsUrgencyInTheDecreesSize(Urgency urgency, String text, int width) {
        assertThat(urgency.text()).isEqualTo(text);
        assertThat(urgency.widthInMillimetres()).isEqualTo(width);
        assertThat(urgency.heightInMillimetres()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"MAT,MẬT,20", "TOI_MAT,TỐI MẬT,30", "TUYET_MAT,TUYỆT MẬT,40"})
    void stampsSecrecy(Secrecy secrecy, String text, int width) {
        assertThat(secrecy.text()).isEqualTo(text);
        assertThat(secrecy.widthInMillimetres()).isEqualTo(width);
        assertThat(secrecy.heightInMillimetres()).isEqualTo(8);
    }

    @Test
    void knowsTheLimitsOfCirculation() {
        assertThat(Circulation.values())
                .extracting(Circulation::text)
                .containsExactly("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU THU HỒI");
    }

    @Test
    void printsTheDraftersMark() {
        assertThat(DraftingMark.of("PL", 300)).hasToString("PL.(300)");
        assertThat(DraftingMark.of("PL")).hasToString("PL.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftingMark.of("PL", 0))
                .withMessageContaining("copies: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> DraftingMark.of(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "PL | 0",
                ".(300) | 0",
                "PL.(0) | 0",
                "PL.(03) | 0",
                "PL.(300). x | 0",
                "' PL.' | 0"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> DraftingMark.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
        assertThat(DraftingMark.tryParse(text)).isEmpty();
    }

    @SeededProperty
    void parsesThePrintOfADraftersMark(
            @ForAll("phrases") String drafter, @ForAll @IntRange(min = 1) int copies) {
        DraftingMark bare = DraftingMark.of(drafter);
        DraftingMark counted = DraftingMark.of(drafter, Math.min(copies, 999_999_999));
        assertThat(DraftingMark.parse(bare.toString())).isEqualTo(bare);
        assertThat(DraftingMark.parse(counted.toString())).isEqualTo(counted);
    }

    @Test
    void collectsWhatADocumentCarries() {
        Contact contact = new Contact("12 đường Lê Lợi", " ", null, null, "vanban.example");
        Marks marks = Marks.none()
                .with(Urgency.HOA_TOC)
                .with(Secrecy.MAT)
                .with(Circulation.LUU_HANH_NOI_BO)
                .with(DraftingMark.of("PL", 300))
                .with(contact);
        assertThat(marks)
                .isEqualTo(new Marks(
                        Urgency.HOA_TOC,
                        Secrecy.MAT,
                        Circulation.LUU_HANH_NOI_BO,
                        DraftingMark.parse("PL.(300)"),
                        contact));
        assertThat(contact.phone()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contact(null, " ", "", null, null));
    }

    @Test
    void staysLinearOnHostileText() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> HostileTexts.around("PL.(300)", "PL.(", ".(1)")
                        .forEach(DraftingMark::tryParse));
    }

    @Provide
    Arbitrary<String> phrases() {
        return Phrases.phrases();
    }

    @ParameterizedTest
    @CsvSource({
        "HOẢ TỐC, HOA_TOC",
        "HỎA TỐC, HOA_TOC",
        "hỏa  tốc, HOA_TOC",
        "THƯỢNG KHẨN, THUONG_KHAN",
        "KHẨN, KHAN"
    })
    void readsTheWordsOfAStamp(String words, Urgency urgency) {
        assertThat(Urgency.parse(words)).isEqualTo(urgency);
    }

    @Test
    void printsAndReadsEveryStampAndRefusesOtherWords() {
        for (Urgency urgency : Urgency.values()) {
            assertThat(Urgency.parse(urgency.text())).isEqualTo(urgency);
        }
        for (Secrecy secrecy : Secrecy.values()) {
            assertThat(Secrecy.parse(secrecy.text())).isEqualTo(secrecy);
        }
        for (Circulation circulation : Circulation.values()) {
            assertThat(Circulation.tryParse(circulation.text())).contains(circulation);
        }
        assertThat(Urgency.tryParse("HỎA TỐC HẸN GIỜ")).isEmpty();
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Secrecy.parse("BÍ MẬT"))
                .withMessageContaining("TỐI MẬT");
    }

    @Test
    void takesAControlCharacterForNoDrafter() {
        for (String nothing : new String[] {"\u0001.", "\u00A0.", "\u0000.(1)"}) {
            assertThat(DraftingMark.tryParse(nothing)).isEmpty();
            assertThatExceptionOfType(MalformedTextException.class)
                    .isThrownBy(() -> DraftingMark.parse(nothing));
        }
    }
}
