package io.github.vanban.lessons;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;

/**
 * The plan of a primary school, a draft of July 2021 whose number and day are still blank, in its
 * own words.
 *
 * <p>Its text had lost the header table; the superior organ is supplied here. The sections are
 * numbered by the builder, so that the second {@code III.} of the text becomes {@code IV.}
 */
final class TanPhuocPlan {

    private TanPhuocPlan() {}

    static Document build() {
        Organ school = Organ.of("Trường Tiểu học Tân Phước 3")
                .abbreviated("THTP3")
                .under("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TÂN HỒNG");
        Citation districtPlan = Citation.of(AdministrativeType.KE_HOACH)
                .number("861/KH-PGD&ĐT")
                .dated(DocumentDate.of(16, 7, 2021))
                .by("Phòng Giáo dục và Đào tạo")
                .about("""
                        Cải thiện, nâng cao Chỉ số Hiệu quả quản trị và Hành chính công cấp huyện \
                        trong lĩnh vực Giáo dục và Đào tạo""");

        return Document.plan("""
                        Cải thiện, nâng cao Chỉ số Hiệu quả quản trị và Hành chính công trong lĩnh \
                        vực Giáo dục và Đào tạo Năm học 2021-2022""")
                .issuer(school)
                .number("/KH-THTP3")
                .place("Tân Hồng")
                .date(DocumentDate.ofMonth(7, 2021))
                .bases(Basis.citing(districtPlan))
                .lead("""
                        Trường Tiểu học Tân Phước 3 xây dựng Kế hoạch Cải thiện, nâng cao chỉ số \
                        hiệu quả quản trị và Hành chính công trong lĩnh vực Giáo dục và Đào tạo năm \
                        học 2021 – 2022 như sau:""")
                .section("MỤC ĐÍCH, YÊU CẦU", TanPhuocPlan::purpose)
                .section("NỘI DUNG", TanPhuocPlan::content)
                .section("GIẢI PHÁP", TanPhuocPlan::measures)
                .section("TỔ CHỨC THỰC HIỆN", TanPhuocPlan::organisation)
                .closing("""
                        Trên đây là Kế hoạch cải thiện, nâng cao Chỉ số Hiệu quả quản trị và \
                        Hành chính công của đơn vị năm học 2021- 2022 của Trường Tiểu học Tân \
                        Phước 3 yêu cầu tất cả cán bộ công chức, viên chức nghiêm túc thực hiện. \
                        Trong quá trình thực hiện nếu có khó khăn, vướng mắc, đề nghị liên hệ \
                        nhà trường để được hướng dẫn""")
                .recipients("PGD&ĐT (b/c)", "CBCC, VC (t/h)")
                .archive("VT")
                .signature(Signature.of("HIỆU TRƯỞNG", "Bùi Thị Thao"))
                .build();
    }

    private static void purpose(BodyBuilder section) {
        section.clause("Mục đích", clause -> clause.paragraph("""
                                Thực hiện tốt việc cải thiện, nâng cao Chỉ số PAPI trong lĩnh \
                                vực Giáo dục và Đào tạo theo chỉ đạo của UBND huyện Tân Hồng. \
                                Tiếp tục duy trì và nâng cao chất lượng điều hành, quản trị và \
                                hành chính công của ngành Giáo dục và Đào tạo, nâng cao chất \
                                lượng phục vụ và uy tín đối với người dân. Đồng thời, phát huy \
                                sự tham gia của các tầng lớp nhân dân vào quá trình xây dựng và \
                                giám sát việc thực thi các chính sách, pháp luật trong lĩnh vực \
                                giáo dục và đào tạo.""").paragraph("""
                                Tiếp tục duy trì và nâng cao điểm số của Chỉ số PAPI trong lĩnh \
                                vực Giáo dục và Đào tạo năm học 2020 - 2021. Phấn đấu cải thiện \
                                và nâng cao Chỉ số PAPI trong lĩnh vực Giáo dục và Đào tạo năm \
                                học 2021- 2022 tiếp tục duy trì đạt điểm số cao của cả huyện, \
                                tỉnh."""))
                .clause(
                        "Yêu cầu",
                        clause -> clause.dash(
                                        "Kế hoạch triển khai cho tất cả CBQL, GV, NV trong đơn vị.")
                                .dash("""
                                Kết hợp chặt chẽ với việc thực hiện nhiệm vụ chuyên môn của đơn \
                                vị trong quá trình thực hiện."""));
    }

    private static void content(BodyBuilder section) {
        section.clause(
                        "Công tác thông tin, tuyên truyền",
                        clause -> clause.dash("""
                                Tăng cường các kênh truyền thông với nhiều hình thức phong phú, \
                                hiệu quả đảm bảo truyền thông tới cộng đồng, tới các khu vực dân \
                                cư, tới tận người dân. Nội dung tuyên truyền gần gũi, sát với \
                                thực tế.""").dash("""
                                Tuyên truyền đội ngũ cán bộ, công chức, viên chức, người lao \
                                động về mục đích, ý nghĩa và kết quả Chỉ số PAPI của huyện năm \
                                2020 và những năm qua; chỉ ra những tồn tại, hạn chế, nguyên \
                                nhân, trách nhiệm đối với các nội dung tại Chỉ số PAPI; từ đó \
                                xác định trách nhiệm của các cá nhân trong việc cải thiện, nâng \
                                cao Chỉ số PAPI trong năm 2021 và những năm tiếp theo."""))
                .clause("""
                        Tổ chức thực hiện tốt nhiệm vụ của đơn vị đối chiếu với các nội dung của \
                        Chỉ số PAPI đặt ra""", clause -> clause.dash("""
                                Căn cứ chức năng, nhiệm vụ, trách nhiệm, quyền hạn, đơn vị lập \
                                kế hoạch, chủ động tổ chức thực hiện nhằm phát huy được sự đồng \
                                thuận, tham gia, ủng hộ; cải thiện đánh giá của người dân; góp \
                                phần cải thiện Chỉ số PAPI.""").dash("""
                                Phân công nhiệm vụ cụ thể cho các thành viên chủ động triển khai \
                                thực hiện."""))
                .clause("Kiểm tra, giám sát", clause -> clause.dash("""
                                Tăng cường công tác kiểm tra; chú trọng kiểm tra đột xuất, chỉ \
                                đạo hoặc kiến nghị khắc phục các tồn tại có thời hạn cụ thể; \
                                phúc tra việc khắc phục các tồn tại đã được kiểm tra trước đây; \
                                chấn chỉnh kịp thời các sai phạm, thiếu sót trong thực thi nhiệm \
                                vụ. Công tác kiểm tra, giám sát cần tập trung vào nội dung cụ \
                                thể, công việc cụ thể trong thực hiện nhiệm vụ chuyên môn, thực \
                                thi công vụ và triển khai thực hiện Kế hoạch; chỉ đạo khắc phục \
                                hoặc kiến nghị khắc phục các tồn tại có thời hạn cụ thể.""").dash("""
                                Chủ động phối hợp các cấp, các ngành để đề xuất lồng ghép phù \
                                hợp nội dung cải thiện Chỉ số PAPI vào nội dung kiểm tra: kiểm \
                                tra thực hiện Quy chế dân chủ cơ sở; kiểm tra Cải cách hành \
                                chính."""))
                .clause(
                        "Thực hiện tốt công tác phối hợp, thông tin, báo cáo",
                        clause -> clause.paragraph("""
                                Thực hiện tốt chế độ thông tin, báo cáo (lồng ghép trong báo cáo \
                                Sơ kết học kỳ I; Tổng kết năm học) và báo cáo đột xuất khi có \
                                yêu cầu."""));
    }

    private static void measures(BodyBuilder section) {
        section.paragraph("Thực hiện một số nhiệm vụ chủ yếu như sau:")
                .dash("""
                        Quán triệt và triển khai thực hiện nghiêm túc 09 nội dung của Chỉ số \
                        PAPI; xây dựng kế hoạch thực hiện có hiệu quả các nội dung của Chỉ số \
                        PAPI; thường xuyên đôn đốc đội ngũ cán bộ, công chức, viên chức thực \
                        hiện tốt các vấn đề liên quan đến việc phục vụ học sinh, cha mẹ học \
                        sinh. Đặc biệt chú ý phân công cụ thể cán bộ, công chức, viên chức triển \
                        khai thực hiện đầy đủ, có hiệu quả các công việc được giao tại kế hoạch \
                        này.""")
                .dash("""
                        Gắn việc thực hiện Chỉ thị số 13/CT-UBND của Ủy ban nhân dân Tỉnh với \
                        việc triển khai thực hiện nghiêm túc Kế hoạch của Phòng GDĐT về việc \
                        nâng cao chất lượng hoạt động công vụ với mục tiêu xây dựng cơ sở giáo \
                        dục thân thiện, phục vụ học sinh, cha mẹ học sinh. Trong đó, thực hiện \
                        tốt việc tự kiểm tra, theo dõi trong nội bộ và việc lắng nghe, tiếp thu \
                        phản ánh, kiến nghị của người dân về việc thực hiện chức trách, nhiệm vụ \
                        của đội ngũ cán bộ, công chức, viên chức; kịp thời xử lý nghiêm những \
                        trường hợp có biểu hiện tiêu cực trong thực thi công vụ và công khai kết \
                        quả xử lý để người dân biết, giám sát.""")
                .dash("""
                        Chủ động phối hợp với các tổ chức Đảng, chính quyền và Đoàn thể nhằm tạo \
                        ra sự liên kết chặt chẽ trong nội bộ cơ quan nhằm thực hiện đồng bộ, \
                        thống nhất các giải pháp và việc phối hợp kiểm tra, giám sát thường \
                        xuyên để cải thiện Chỉ số PAPI trên địa bàn.""")
                .dash("""
                        Tăng cường công tác thông tin, tuyên truyền để cha mẹ học sinh thông \
                        hiểu các nội dung, công việc liên quan đến việc cải thiện, nâng cao Chỉ \
                        số PAPI đã và đang triển khai thực hiện.""");
    }

    private static void organisation(BodyBuilder section) {
        section.clause(
                        "Nhà trường",
                        clause -> clause.dash("""
                                Xây dựng và triển khai kế hoạch để cải thiện, nâng cao chỉ số \
                                PAPI của ngành; tổ chức quán triệt tới cán bộ công chức, viên \
                                chức thực hiện nghiêm túc; quy định rõ trách nhiệm của từng cá \
                                nhân trong việc cải thiện chỉ số PAPI tại đơn vị mình.""").dash("""
                                Thường xuyên kiểm tra, giám sát việc thực hiện để khắc phục kịp \
                                thời hạn chế, thiếu sót.""").dash("""
                                Phối hợp các cấp chính quyền để thực hiện tốt kế hoạch cải thiện \
                                chỉ số PAPI của đơn vị.""").dash("""
                                Công khai số điện thoại bàn và địa chỉ email của trường để mọi \
                                người dân được biết."""))
                .clause(
                        "Cá nhân công chức, viên chức",
                        clause -> clause.dash("""
                                Tuyên truyền, giải thích để người dân, đặc biệt là cha mẹ học \
                                sinh thông hiểu các nội dung, công việc liên quan đến việc cải \
                                thiện, nâng cao Chỉ số PAPI đã và đang triển khai thực hiện nhằm \
                                tạo sự đồng thuận và phối hợp tốt giữa nhà trường, gia đình và \
                                xã hội.""").dash("""
                                Công khai bảng tóm tắt kế hoạch cải thiện, nâng cao chỉ số PAPI \
                                tại trường; công khai bộ câu hỏi - đáp về chỉ số này; tổ chức \
                                khảo sát thu nhận ý kiến người dân qua phiếu trả lời chỉ số PAPI \
                                về giáo dục bằng các hình thức phù hợp."""));
    }
}
