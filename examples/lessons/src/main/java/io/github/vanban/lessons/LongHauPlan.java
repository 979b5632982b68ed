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
 * The plan of a kindergarten of 2023, in its own words.
 *
 * <p>Its text had lost the header table and the title of the signer; the superior organ and {@code
 * HIỆU TRƯỞNG} are supplied here.
 */
final class LongHauPlan {

    private LongHauPlan() {}

    static Document build() {
        Organ school = Organ.of("Trường Mẫu giáo Long Hậu")
                .abbreviated("MGLH")
                .under("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN CẦN GIUỘC");
        Citation districtPlan = Citation.of(AdministrativeType.KE_HOACH)
                .number("589/KH-GDDT")
                .dated(DocumentDate.of(28, 3, 2023))
                .by("Phòng Giáo dục và Đào tạo huyện Cần Giuộc")
                .about("""
                        thực hiện tuyên truyền công tác cải cách hành chính năm 2023 trong ngành \
                        Giáo dục và đào tạo huyện""");

        return Document.plan("""
                        Thực hiện tuyên truyền, phổ biến công tác cải cách hành chính tại đơn vị \
                        trường MG Long Hậu""")
                .issuer(school)
                .number("88/KH-MGLH")
                .place("Long Hậu")
                .date(DocumentDate.of(29, 3, 2023))
                .bases(Basis.carryingOut(districtPlan), Basis.given("tình hình thực tế của đơn vị"))
                .lead("""
                        Trường mẫu giáo Long Hậu xây dựng kế hoạch thực hiện tuyên truyền, phổ biến \
                        công tác cải cách hành chính năm học 2023 như sau:""")
                .section("MỤC ĐÍCH, YÊU CẦU", LongHauPlan::purpose)
                .section("ĐỐI TƯỢNG THỰC HIỆN", LongHauPlan::audience)
                .section("GIẢI PHÁP THỰC HIỆN", LongHauPlan::measures)
                .section("TỔ CHỨC THỰC HIỆN", LongHauPlan::organisation)
                .closing("""
                        Trên đây là Kế hoạch thực hiện tuyên truyền, phổ biến công tác cải cách \
                        hành chính năm học 2023 của trường MG Long Hậu; đề nghị các đồng chí cán \
                        bộ, giáo viên, nhân viên nghiêm túc thực hiện""")
                .recipients("Các tổ CM")
                .archive("VT")
                .signature(Signature.of("HIỆU TRƯỞNG", "Nguyễn Thị Thúy Diệu"))
                .build();
    }

    private static void purpose(BodyBuilder section) {
        section.clause(
                        "Mục đích",
                        clause -> clause.dash("""
                                Nhằm nâng cao nhận thức, trách nhiệm tổ chức thực hiện cải cách \
                                hành chính của cán bộ quản lý, giáo viên, nhân viên trong quá \
                                trình thực thi công vụ, nhiệm vụ; giám sát hoạt động thực thi \
                                công vụ, nhiệm vụ của cán bộ quản lý, giáo viên, nhân viên.""").dash("""
                                Tăng cường sự tham gia của phụ huynh trong triển khai thực hiện \
                                công tác cải cách hành chính và giám sát quá trình thực hiện cải \
                                cách hành chính của đơn vị.""").dash("""
                                Xây dựng nhận thức về vị trí, vai trò quan trọng của công tác \
                                tuyên truyền. Quán triệt quan điểm, công tác thông tin, tuyên \
                                truyền cải cách hành chính đáp ứng yêu cầu nâng cao kiến thức và \
                                hiểu biết về cải cách hành chính cho cán bộ quản lý, giáo viên, \
                                nhân viên và người dân.""").dash("""
                                Đẩy mạnh công tác phối hợp, chia sẻ thông tin giữa các cơ quan \
                                hành chính nhà nước với các hoạt động tuyên truyền, bảo đảm \
                                thông tin về tình hình triển khai và kết quả thực hiện cải cách \
                                hành chính tại đơn vị, được phản ánh đầy đủ, kịp thời, đúng đối \
                                tượng."""))
                .clause("Yêu cầu", clause -> clause.dash("""
                                Phổ biến, tuyên truyền kịp thời, đầy đủ, thường xuyên, liên tục, \
                                đa chiều, phù hợp với tính chất, đặc điểm và nhiệm vụ của từng \
                                nhóm đối tượng.""").dash("""
                                Tuyên truyền cải cách hành chính phải gắn với lộ trình thực hiện \
                                các mục tiêu, nhiệm vụ của chương trình, kế hoạch cải cách hành \
                                chính của Ủy ban nhân dân Huyện.""").dash("""
                                Cải thiện chỉ số hài lòng của người dân và tổ chức đối với sự \
                                phục vụ của đơn vị."""));
    }

    private static void audience(BodyBuilder section) {
        section.dash("Cán bộ quản lý, giáo viên, nhân viên Trường MG Long Hậu.")
                .clause(
                        "Nội dung tuyên truyền",
                        clause -> clause.dash("""
                                Tuyên truyền, phổ biến sâu rộng về tầm quan trọng, ý nghĩa, mục \
                                tiêu và tác động của cải cách hành chính đến phát triển kinh tế \
                                - xã hội của Huyện; các quan điểm, chủ trương của Đảng, chính \
                                sách pháp luật của Nhà nước về cải cách hành chính.""").paragraph("""
                                Tập trung đẩy mạnh tuyên truyền, phổ biến các nội dung theo Kế \
                                hoạch CCHC giai đoạn 2021-2025 và năm 2023 của Phòng Giáo dục và \
                                Đào tạo; cụ thể đối với các nội dung về cải cách thể chế, cải \
                                cách TTHC, cải cách tổ chức bộ máy hành chính nhà nước, cải cách \
                                chế độ công vụ, cải cách tài chính công, xây dựng và phát triển \
                                Chính phủ điện tử, Chính phủ số; lồng ghép nội dung CCHC trong \
                                các hội nghị tuyên truyền, phổ biến pháp luật tại cơ quan, đơn \
                                vị""").paragraph("""
                                Quyền, nghĩa vụ và trách nhiệm của cán bộ, công chức, viên chức \
                                trong thực hiện công vụ, nhiệm vụ, đặc biệt là trong giải quyết \
                                công việc đối với cá nhân, tổ chức.""").paragraph("""
                                Phối hợp tuyên truyền có hiệu quả Chiến lược quốc gia về thu hút \
                                và trọng dụng nhân tài giai đoạn 2021-2030 theo hướng dẫn; đảm \
                                bảo thực hiện Quyết định số 53/2022/QĐ-UBND ngày 13/9/2022 của \
                                UBND tỉnh về triển khai thực hiện Nghị quyết số 15/2022/NQ-HĐND \
                                ngày 13/7/2022 của HĐND tỉnh về quy định chế độ hỗ trợ đào tạo \
                                sau đại học đối với cán bộ, công chức, viên chức và chính sách \
                                thu hút nguồn nhân lực đáp ứng nhu cầu phát triển công nghiệp và \
                                nông nghiệp của tỉnh Long An"""))
                .clause(
                        "Hình thức tuyên truyền",
                        clause -> clause.dash("Trên Bản tin tại đơn vị; Website Trường.")
                                .dash("Trên mạng xã hội như: Zalo, Facebook...")
                                .dash("""
                                Thông qua hình thức tham gia các lớp tập huấn, bồi dưỡng, quán \
                                triệt nội dung, kế hoạch thực hiện nhiệm vụ cải cách hành chính \
                                nhà nước cho đội ngũ cán bộ quản lý, giáo viên, nhân viên lồng \
                                ghép nội dung cải cách hành chính trong các hội nghị tuyên \
                                truyền, phổ biến, giáo dục pháp luật.""")
                                .dash("""
                                Đưa nội dung thông tin về tình hình triển khai, kết quả cải cách \
                                hành chính nhà nước một cách thích hợp vào chương trình họp định \
                                kỳ tại đơn vị."""));
    }

    private static void measures(BodyBuilder section) {
        section.paragraph("""
                        Nâng cao nhận thức, trách nhiệm của các cấp ủy, lãnh đạo đơn vị trong \
                        việc tuyên truyền cải cách hành chính.""").paragraph("""
                        Nâng cao kiến thức, năng lực cho đội ngũ cán bộ quản lý, giáo viên, nhân \
                        viên đang phụ trách các chuyên trang, chuyên mục có liên quan đến cải \
                        cách hành chính tại đơn vị.""").paragraph("""
                        Tổ chức tuyên truyền về các nội dung của cải cách hành chính. Gắn công \
                        tác tuyên truyền cải cách hành chính với công tác thi đua, khen thưởng \
                        trong hoạt động của đơn vị.""").paragraph("""
                        Tăng cường công tác tuyên truyền đến người dân sử dụng dịch vụ công trực \
                        tuyến trong thực hiện các thủ tục hành chính.""");
    }

    private static void organisation(BodyBuilder section) {
        section.paragraph("""
                        Đơn vị xây dựng Kế hoạch và tổ chức triển khai thực hiện trong buổi họp \
                        Hội đồng sư phạm.""").paragraph("""
                        Tổ chức lồng ghép công tác tuyên truyền cải cách hành chính vào công tác \
                        phổ biến, giáo dục pháp luật tại đơn vị theo quy định của Luật Phổ biến, \
                        giáo dục pháp luật.""");
    }
}
