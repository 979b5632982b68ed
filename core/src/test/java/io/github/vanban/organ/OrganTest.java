package io.github.vanban.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganTest {

    @Test
    void keepsItsPartsOnOneLine() {
        Organ school = Organ.of("Trường Tiểu học\n Tân Phước 3")
                .abbreviated("THTP3")
                .under("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TÂN HỒNG");
        assertThat(school.name()).isEqualTo("Trường Tiểu học Tân Phước 3");
        assertThat(school.headerName()).isEqualTo("TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3");
        assertThat(school.headerLines()).containsExactly("TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3");
        assertThat(school.superior()).isEqualTo("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TÂN HỒNG");
        assertThat(school.abbreviation()).isEqualTo("THTP3");
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân xã Long Hậu,ỦY BAN NHÂN DÂN,XÃ LONG HẬU",
        "Uỷ ban nhân dân tỉnh Đồng Tháp,UỶ BAN NHÂN DÂN,TỈNH ĐỒNG THÁP",
        "Hội đồng nhân dân Thành phố Hồ Chí Minh,HỘI ĐỒNG NHÂN DÂN,THÀNH PHỐ HỒ CHÍ MINH",
        "Hội đồng nhân dân đặc khu Phú Quốc,HỘI ĐỒNG NHÂN DÂN,ĐẶC KHU PHÚ QUỐC"
    })
    void partsTheCouncilsAndCommitteesOfAPlace(String name, String first, String second) {
        assertThat(Organ.of(name).headerLines()).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân",
        "Văn phòng Ủy ban nhân dân tỉnh Long An",
        "Hội đồng nhân dân và Ủy ban nhân dân xã A",
        "UBND xã Long Hậu",
        "Ủy ban nhân dânxã A"
    })
    void leavesEveryOtherNameOnOneLine(String name) {
        assertThat(Organ.of(name).headerLines()).hasSize(1);
    }

    @Test
    void composesLettersAndRefusesBlanks() {
        String decomposed = Normalizer.normalize("Sở Nội vụ", Normalizer.Form.NFD);
        assertThat(Organ.of(decomposed)).isEqualTo(Organ.of("Sở Nội vụ"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organ.of(" \u00A0"))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organ.of("Sở Y tế").under(""));
        assertThatNullPointerException()
                .isThrownBy(() -> new Organ(null, null, null))
                .withMessage("name: missing");
        assertThat(new Organ("Sở Y tế", " ", "").abbreviation()).isNull();
    }
}
