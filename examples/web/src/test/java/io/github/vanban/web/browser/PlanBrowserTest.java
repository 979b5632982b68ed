package io.github.vanban.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A plan is written field by field until nothing is against it, in a real browser. */
class PlanBrowserTest extends BrowserTest {

    @Test
    void theFormLeadsToAConformantPlan() {
        try (Visitor visitor = open("/ke-hoach")) {
            assertThat(visitor.is("document.querySelector('.muc.error')")).isTrue();

            visitor.act(
                    "document.querySelector('[value=phat-hanh]').click()",
                    "document.querySelector('.muc.error b')?.textContent");
            visitor.fill("co-quan-chu-quan", "UBND XÃ LONG HẬU")
                    .fill("co-quan", "Trường Mẫu giáo Long Hậu")
                    .fill("so", "15/KH-MGLH")
                    .fill("dia-danh", "Long Hậu")
                    .fill("ngay", "12")
                    .fill("thang", "3")
                    .fill("nam", "2026")
                    .fill("trich-yeu", "Thực hiện cải cách hành chính năm 2026")
                    .fill(
                            "can-cu",
                            "Thực hiện Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban"
                                    + " nhân dân xã Long Hậu về cải cách hành chính năm 2026")
                    .fill(
                            "loi-dan",
                            "Trường Mẫu giáo Long Hậu xây dựng Kế hoạch thực hiện như sau:")
                    .fill(
                            "muc-noi-dung-0",
                            "1. Mục đích\nNâng cao chất lượng phục vụ.\n2. Yêu cầu\n"
                                    + "Phân công rõ người, rõ việc, rõ thời hạn.")
                    .fill(
                            "muc-noi-dung-1",
                            "1. Công khai thủ tục hành chính.\n2. Tiếp nhận ý kiến.")
                    .fill("nv-dan", "Các nhiệm vụ được phân công theo bảng sau:")
                    .fill("nv-viec-0", "Công khai thủ tục hành chính")
                    .fill("nv-chu-tri-0", "Tổ Văn phòng")
                    .fill("nv-han-0", "Trước ngày 15 tháng 4 năm 2026")
                    .act(
                            "document.querySelector('[name=them][value=nv]').click()",
                            "document.getElementById('nv-viec-1')")
                    .fill("nv-viec-1", "Khảo sát sự hài lòng")
                    .fill("nv-chu-tri-1", "Phó Hiệu trưởng")
                    .fill("nv-han-1", "Trước ngày 30 tháng 6 năm 2026")
                    .fill(
                            "loi-ket",
                            "Trên đây là Kế hoạch thực hiện cải cách hành chính năm 2026 của Trường")
                    .fill("noi-nhan", "UBND xã Long Hậu (để b/c)\nCác tổ chuyên môn")
                    .fill("chuc-vu", "HIỆU TRƯỞNG")
                    .fill("ho-ten", "Nguyễn Thị B")
                    .await(
                            "document.querySelector('.giay').textContent.includes('Nguyễn Thị B')"
                                    + " && document.querySelector('.giay').textContent.includes('Các tổ chuyên môn')");

            assertThat(
                            visitor.text(
                                    "[...document.querySelectorAll('.muc.error')].map(m => m.innerText).join('\\n')"))
                    .isEmpty();
            assertThat(visitor.text("document.getElementById('ket-luan').textContent"))
                    .isEqualTo("Chưa thấy lỗi theo những quy tắc đã xét");
            assertThat(visitor.text("document.querySelector('.giay').innerText"))
                    .contains("Số: 15/KH-MGLH", "III. TỔ CHỨC THỰC HIỆN", "Khảo sát sự hài lòng");
            assertThat(visitor.page().complaints()).isEmpty();
        }
    }

    @Test
    void aBlankFieldStaysBlankAndAWrongOneSaysSo() {
        try (Visitor visitor = open("/ke-hoach")) {
            visitor.fill("so", "mười hai")
                    .act(
                            "document.querySelector('.hang .chinh').click()",
                            "document.getElementById('sai-so')");

            assertThat(visitor.text("document.getElementById('so').getAttribute('aria-invalid')"))
                    .isEqualTo("true");
            assertThat(visitor.text("document.querySelector('.giay').innerText"))
                    .doesNotContain("mười hai");
            assertThat(visitor.text("document.getElementById('so').value")).isEqualTo("mười hai");
        }
    }
}
