package io.github.vanban.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.body.Task;
import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form gives what the builder gives, and nothing that was not written. */
class PlanTest {

    private static final Document BUILT = Document.plan("Thực hiện cải cách hành chính năm 2026")
            .issuer(Organ.of("Trường Mẫu giáo Long Hậu").under("UBND XÃ LONG HẬU"))
            .number("/KH-MGLH")
            .place("Long Hậu")
            .date(DocumentDate.ofMonth(3, 2026))
            .bases(Basis.carryingOut(Citation.parse(
                    "Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã Long Hậu"
                            + " về cải cách hành chính năm 2026")))
            .lead("Trường Mẫu giáo Long Hậu xây dựng Kế hoạch thực hiện như sau:")
            .section(
                    "Mục đích, yêu cầu",
                    section -> section.clause(
                                    "Mục đích",
                                    clause -> clause.paragraph(
                                            "Nâng cao chất lượng phục vụ trẻ và cha mẹ trẻ."))
                            .clause(
                                    "Yêu cầu",
                                    clause -> clause.paragraph(
                                            "Phân công rõ người, rõ việc, rõ thời hạn.")))
            .section(
                    "Nội dung",
                    section -> section.clause("Công khai thủ tục hành chính.")
                            .clause("Tiếp nhận ý kiến của cha mẹ trẻ."))
            .section(
                    "Tổ chức thực hiện",
                    section -> section.paragraph("Các nhiệm vụ được phân công theo bảng sau:")
                            .tasks(
                                    Task.of("Công khai thủ tục hành chính tại bảng tin")
                                            .ledBy("Tổ Văn phòng")
                                            .dueBy("Trước ngày 15 tháng 3 năm 2026")
                                            .resultingIn("Bảng tin"),
                                    Task.of("Khảo sát sự hài lòng của cha mẹ trẻ")
                                            .ledBy("Phó Hiệu trưởng")
                                            .supportedBy("Các tổ chuyên môn")
                                            .dueBy("Trước ngày 30 tháng 6 năm 2026")
                                            .resultingIn("Báo cáo")))
            .closing("Trên đây là Kế hoạch thực hiện cải cách hành chính năm 2026 của Trường")
            .recipients("UBND xã Long Hậu (để b/c)", "Các tổ chuyên môn", "Tổ Văn phòng")
            .archive("VT")
            .signature(Signature.of("HIỆU TRƯỞNG", "Nguyễn Thị B"))
            .build();

    @Test
    void theFormGivesWhatTheBuilderGives() {
        PlanWriter.Written written = PlanWriter.write(PlanExample.filled());

        assertThat(written.document()).isEqualTo(BUILT);
        assertThat(written.problems()).isEmpty();
    }

    @Test
    void theExampleIsAConformantDraft() {
        assertThat(Checker.standard()
                        .with(Profile.DRAFT)
                        .check(PlanWriter.write(PlanExample.filled()).document())
                        .conforms())
                .isTrue();
    }

    @Test
    void blanksStayBlanks() {
        PlanWriter.Written written = PlanWriter.write(new PlanForm(new LinkedMultiValueMap<>()));

        assertThat(written.document()).isEqualTo(Document.plan("").build());
        assertThat(written.document().header().number()).isNull();
        assertThat(written.document().ending().signatures()).isEmpty();
        assertThat(written.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "so|mười hai|so",
                "trich-yeu|V/v cải cách hành chính|trich-yeu",
                "dia-danh|long hậu|dia-danh",
                "nam|hai nghìn|nam",
                "quyen-han|THAY MẶT|quyen-han",
                "luu|Lưu: VT|luu"
            })
    void whatCannotBeUsedIsNamedAndLeftBlank(String field, String value, String problem) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add(field, value);
        fields.add("trich-yeu", "Cải cách hành chính");
        PlanWriter.Written written = PlanWriter.write(new PlanForm(fields));

        assertThat(written.problems()).containsExactly(problem);
        assertThat(written.document().header())
                .isEqualTo(Document.plan("").build().header());
    }

    @Test
    void aDateThatDoesNotExistIsNamed() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("ngay", "31");
        fields.add("thang", "2");
        fields.add("nam", "2026");

        assertThat(PlanWriter.write(new PlanForm(fields)).problems()).containsExactly("nam");
    }

    /** A comma must not cut a value in two: the framework would, if it bound lists. */
    @Test
    void rowsAreAddedAndRemovedWithWhatStandsInThem() {
        PlanForm form = PlanExample.filled().more("nv").less("nv-0").more("muc").less("muc-1");

        assertThat(form.tasks())
                .extracting(PlanForm.Row::work)
                .containsExactly("Khảo sát sự hài lòng của cha mẹ trẻ", "");
        assertThat(form.tasks().get(0).deadline()).isEqualTo("Trước ngày 30 tháng 6 năm 2026");
        assertThat(form.sections())
                .extracting(PlanForm.Section::heading)
                .containsExactly("Mục đích, yêu cầu", "");
        assertThat(form.less("nv-99").less("x").less("nv-").less("muc--1").tasks())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "header.number, so",
        "header.issuers[0].superior, co-quan-chu-quan",
        "header.issued.date, ngay",
        "body.blocks[1], muc-ten-1",
        "body.blocks[0].blocks[3], muc-noi-dung-0",
        "body.blocks[2].blocks[0].tasks[1], nv-ten",
        "ending.signatures, chuc-vu",
        "'',"
    })
    void aFindingLeadsToItsField(String path, String field) {
        assertThat(new FieldFinder(2).of(path)).isEqualTo(field);
    }
}
