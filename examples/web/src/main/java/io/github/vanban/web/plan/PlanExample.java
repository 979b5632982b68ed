package io.github.vanban.web.plan;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in the form when it is opened: next to nothing, or an invented plan. */
final class PlanExample {

    private PlanExample() {}

    /** A form in which only what nearly every plan has is filled in. */
    static PlanForm blank() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        section(fields, "Mục đích, yêu cầu", "");
        section(fields, "Nội dung", "");
        task(fields, "", "", "", "", "");
        fields.add("nv-ten", "Tổ chức thực hiện");
        fields.add("luu", "VT");
        return new PlanForm(fields);
    }

    /** The plan of a school, names invented. */
    static PlanForm filled() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("co-quan-chu-quan", "UBND XÃ LONG HẬU");
        fields.add("co-quan", "Trường Mẫu giáo Long Hậu");
        fields.add("so", "/KH-MGLH");
        fields.add("dia-danh", "Long Hậu");
        fields.add("thang", "3");
        fields.add("nam", "2026");
        fields.add("trich-yeu", "Thực hiện cải cách hành chính năm 2026");
        fields.add(
                "can-cu",
                "Thực hiện Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân"
                        + " xã Long Hậu về cải cách hành chính năm 2026");
        fields.add("loi-dan", "Trường Mẫu giáo Long Hậu xây dựng Kế hoạch thực hiện như sau:");
        section(
                fields,
                "Mục đích, yêu cầu",
                "1. Mục đích\nNâng cao chất lượng phục vụ trẻ và cha mẹ trẻ.\n2. Yêu cầu\n"
                        + "Phân công rõ người, rõ việc, rõ thời hạn.");
        section(
                fields,
                "Nội dung",
                "1. Công khai thủ tục hành chính.\n2. Tiếp nhận ý kiến của cha mẹ trẻ.");
        task(
                fields,
                "Công khai thủ tục hành chính tại bảng tin",
                "Tổ Văn phòng",
                "",
                "Trước ngày 15 tháng 3 năm 2026",
                "Bảng tin");
        task(
                fields,
                "Khảo sát sự hài lòng của cha mẹ trẻ",
                "Phó Hiệu trưởng",
                "Các tổ chuyên môn",
                "Trước ngày 30 tháng 6 năm 2026",
                "Báo cáo");
        fields.add("nv-ten", "Tổ chức thực hiện");
        fields.add("nv-dan", "Các nhiệm vụ được phân công theo bảng sau:");
        fields.add(
                "loi-ket",
                "Trên đây là Kế hoạch thực hiện cải cách hành chính năm 2026 của Trường");
        fields.add("noi-nhan", "UBND xã Long Hậu (để b/c)\nCác tổ chuyên môn\nTổ Văn phòng");
        fields.add("luu", "VT");
        fields.add("chuc-vu", "HIỆU TRƯỞNG");
        fields.add("ho-ten", "Nguyễn Thị B");
        return new PlanForm(fields);
    }

    private static void section(
            MultiValueMap<String, String> fields, String heading, String content) {
        fields.add("muc-ten", heading);
        fields.add("muc-noi-dung", content);
    }

    private static void task(
            MultiValueMap<String, String> fields,
            String work,
            String lead,
            String support,
            String deadline,
            String result) {
        fields.add("nv-viec", work);
        fields.add("nv-chu-tri", lead);
        fields.add("nv-phoi-hop", support);
        fields.add("nv-han", deadline);
        fields.add("nv-ket-qua", result);
    }
}
