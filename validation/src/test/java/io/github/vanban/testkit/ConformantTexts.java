package io.github.vanban.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The words of conformant documents: sentences that are right, though many look like a mistake. */
final class ConformantTexts {

    /** What is asked for, without a mark at the end and without a citation. */
    private static final List<String> TASKS = List.of(
            "Nâng cao nhận thức của cán bộ, công chức, viên chức về cải cách hành chính",
            "Tuyên truyền kịp thời, đầy đủ, phù hợp với từng nhóm đối tượng",
            "Phân công rõ người, rõ việc, rõ thời hạn hoàn thành",
            "Chi không quá 1.500.000 đồng cho 02 đợt tập huấn",
            "Phấn đấu đạt 95,5% hồ sơ được giải quyết đúng hạn",
            "Công khai thủ tục tại https://dichvucong.gov.vn và trên bảng tin",
            "Liên hệ qua số điện thoại (0272) 3.851.446 hoặc thư điện tử vanthu@longhau.edu.vn",
            "Họp vào lúc 08 giờ 30 phút, ngày 15 hằng tháng",
            "Hoàn thành trước ngày 15 tháng 12 năm 2026",
            "Thực hiện trong giai đoạn 2026 - 2030",
            "Tổng kết năm học 2026 - 2027 và đề xuất khen thưởng",
            "Ghi “họ và tên” bằng chữ in hoa",
            "Phối hợp với Công an xã, Trạm Y tế xã, Đoàn Thanh niên Cộng sản Hồ Chí Minh",
            "Triển khai các quan điểm, chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
            "Tham mưu cho Thủ trưởng cơ quan về phát triển kinh tế - xã hội",
            "Rà soát thủ tục theo khoản 2 Điều 5 của Quy chế làm việc",
            "Rà soát các quy định tại điểm đ khoản 1 Điều 12 của Quy chế làm việc",
            "Đăng tin trên mạng xã hội như: Zalo, Facebook... của cơ quan",
            "Mua sắm thiết bị (máy tính, máy in, v.v.) theo dự toán được giao",
            "Bảo đảm an toàn, tiết kiệm, hiệu quả; không để xảy ra sai sót",
            "Quản lý, sử dụng con dấu và thiết bị lưu khóa bí mật",
            "Giữ gìn vệ sinh, trồng thêm cây xanh, làm đẹp cảnh quan",
            "Tập huấn về trí tuệ nhân tạo (AI) cho 100% cán bộ, công chức",
            "Tiếp nhận và xử lý phản ánh, kiến nghị trong 05 ngày làm việc",
            "Thực hiện nghĩa vụ của công dân, quyền lợi của người lao động",
            "Khảo sát mức độ hài lòng của người dân, tổ chức đối với sự phục vụ",
            "Kiểm tra, đôn đốc, giám sát việc thực hiện; báo cáo kịp thời khi có vướng mắc",
            "Báo cáo Ủy ban nhân dân tỉnh và Hội đồng nhân dân tỉnh theo quy định",
            "Cử 01 công chức, 02 viên chức tham dự lớp bồi dưỡng tại Thành phố Hồ Chí Minh",
            "Nâng tỷ lệ chuyển đổi số từ 4/10 lên 7/10 nhiệm vụ",
            "Lựa chọn chủ đề, khẩu hiệu: “Kỷ cương, trách nhiệm, hiệu quả”",
            "Chăm lo Tết Nguyên đán, Tết Trung thu cho trẻ em có hoàn cảnh khó khăn",
            "Hưởng ứng Ngày Chuyển đổi số quốc gia 10 tháng 10",
            "Phổ biến, giáo dục pháp luật cho đoàn viên, hội viên, người lao động và các tầng lớp nhân"
                    + " dân trong tỉnh; kịp thời biểu dương những tập thể, cá nhân tiêu biểu",
            "Nghiên cứu, tiếp thu ý kiến của các sở, ban, ngành và đoàn thể",
            "Thẩm định hồ sơ, dự thảo quyết định, trình người có thẩm quyền xem xét",
            "Sửa chữa đường Nguyễn Thị Minh Khai, đoạn qua chợ Bà Chiểu",
            "Luôn luôn lắng nghe, giải thích cặn kẽ, rõ ràng cho người dân",
            "Phát huy sự tham gia của các tầng lớp nhân dân vào quá trình giám sát");

    /** Documents cited for the first time, in full. */
    private static final List<String> CITED = List.of(
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
            "Quyết định số 53/2022/QĐ-UBND ngày 13 tháng 9 năm 2022 của Ủy ban nhân dân tỉnh về quản lý"
                    + " viên chức",
            "Nghị quyết số 15/2022/NQ-HĐND ngày 13 tháng 7 năm 2022 của Hội đồng nhân dân tỉnh về chế"
                    + " độ hỗ trợ đào tạo",
            "Chỉ thị số 13/CT-TTg ngày 10 tháng 01 năm 2024 của Thủ tướng Chính phủ về tăng cường kỷ"
                    + " luật, kỷ cương hành chính",
            "Công văn số 125/SNV-CCVC ngày 31 tháng 12 năm 2024 của Sở Nội vụ về tuyển dụng viên chức",
            "Luật Ban hành văn bản quy phạm pháp luật",
            "Bộ luật Lao động",
            "quy định của pháp luật về lưu trữ",
            "kế hoạch năm học của nhà trường");

    private static final List<String> WHERE = List.of(
            "trên địa bàn xã",
            "tại điểm trường chính",
            "trong 03 tháng đầu năm",
            "trong nội bộ cơ quan",
            "đối với từng nhiệm vụ được giao",
            "của tỉnh, của các xã và phường",
            "theo chỉ đạo của cấp có thẩm quyền");

    private static final List<String> SUBJECTS = List.of(
            "Tuyên truyền công tác cải cách hành chính",
            "Triển khai công tác văn thư, lưu trữ",
            "Kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở",
            "Tổ chức Hội nghị cán bộ, công chức, viên chức và người lao động",
            "Phòng, chống thiên tai và tìm kiếm cứu nạn",
            "Chuyển đổi số trong giáo dục mầm non giai đoạn 2026 - 2030",
            "Quản lý, sử dụng tài sản công tại trụ sở",
            "Thực hiện Chỉ thị số 13/CT-TTg ngày 10 tháng 01 năm 2024 của Thủ tướng Chính phủ");

    private ConformantTexts() {}

    /** Trích yếu without V/v. */
    static Arbitrary<String> subjects() {
        return Arbitraries.of(SUBJECTS);
    }

    /** One task without a mark at its end. */
    static Arbitrary<String> tasks() {
        Arbitrary<String> plain = Combinators.combine(
                        Arbitraries.of(TASKS), Arbitraries.of(WHERE).injectNull(0.6))
                .as((task, where) -> where == null ? task : task + " " + where);
        Arbitrary<String> citing = Combinators.combine(
                        Arbitraries.of(
                                "Các đơn vị tiếp tục thực hiện",
                                "Bảo đảm theo đúng",
                                "Phổ biến",
                                "Báo cáo kết quả theo"),
                        Arbitraries.of(CITED))
                .as((what, cited) -> what + " " + cited);
        return Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, citing));
    }

    /** One or two sentences. */
    static Arbitrary<String> sentences() {
        return tasks().list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(tasks -> String.join(". ", tasks) + ".");
    }

    /** A heading above divisions, of one line. */
    static Arbitrary<String> headings() {
        return Arbitraries.of(
                "Mục đích",
                "Yêu cầu",
                "Công tác chỉ đạo, điều hành",
                "Thời gian, địa điểm",
                "Kinh phí",
                "Trách nhiệm của các đơn vị");
    }
}
