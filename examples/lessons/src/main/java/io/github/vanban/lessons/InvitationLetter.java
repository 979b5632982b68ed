package io.github.vanban.lessons;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Urgency;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;

/** An urgent official letter (mẫu 1.5), signed for the head; names are invented. */
final class InvitationLetter {

    private InvitationLetter() {}

    static Document build() {
        return Document.builder(AdministrativeType.CONG_VAN)
                .issuer(Organ.of("Ủy ban nhân dân xã Long Hậu").abbreviated("UBND"))
                .number("777/UBND-VHXH")
                .place("Long Hậu")
                .date(DocumentDate.of(5, 2, 2026))
                .subject("phối hợp tuyên truyền phòng, chống đuối nước cho học sinh")
                .marks(Marks.none().with(Urgency.KHAN))
                .addressees(
                        "Các trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã",
                        "Trạm Y tế xã Long Hậu")
                .body(body -> body.paragraph("""
                                Để chủ động phòng, chống tai nạn đuối nước cho học sinh trong dịp nghỉ \
                                Tết, Ủy ban nhân dân xã Long Hậu đề nghị các cơ quan, đơn vị thực hiện \
                                một số nội dung sau:""")
                        .clause("""
                                Các trường học tuyên truyền về kỹ năng an toàn trong môi trường nước \
                                cho học sinh và cha mẹ học sinh trước ngày 10 tháng 02 năm 2026.""")
                        .clause(
                                "Trạm Y tế xã phối hợp với các trường học hướng dẫn sơ cứu ban đầu.")
                        .paragraph("""
                                Ủy ban nhân dân xã Long Hậu đề nghị các cơ quan, đơn vị quan tâm phối \
                                hợp thực hiện."""))
                .recipients("Như trên", "Chủ tịch, các Phó Chủ tịch UBND xã")
                .archive("VT", "VHXH")
                .signature(Signature.of("PHÓ CHỦ TỊCH", "Trần Văn An")
                        .signingFor("CHỦ TỊCH")
                        .onBehalfOf("ỦY BAN NHÂN DÂN"))
                .build();
    }
}
