package io.github.vanban.render;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentBuilder;
import io.github.vanban.mark.Circulation;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.organ.Organ;
import io.github.vanban.recipient.Archive;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary documents of all 29 types, drafts with blanks among them, in the words in which the flow style
 * prints them: names of organs and titles in capitals, running text before the divisions of a part,
 * no text that begins like a marker or an opening word, no end mark where {@code ./.} is set.
 */
final class FlowDocuments {

    private static final List<AdministrativeType> WITH_ARTICLES =
            List.of(AdministrativeType.QUYET_DINH, AdministrativeType.NGHI_QUYET);

    private static final List<AdministrativeType> WITH_ADDRESSEES = List.of(
            AdministrativeType.CONG_VAN, AdministrativeType.TO_TRINH, AdministrativeType.BAO_CAO);

    private static final List<AdministrativeType> WITHOUT_SUBJECT =
            List.of(AdministrativeType.GIAY_GIOI_THIEU, AdministrativeType.GIAY_NGHI_PHEP);

    private FlowDocuments() {}

    static Arbitrary<Document> documents() {
        return Arbitraries.of(AdministrativeType.class).flatMap(FlowDocuments::ofType);
    }

    private static Arbitrary<Document> ofType(AdministrativeType type) {
        return Combinators.combine(
                        headers(type),
                        openings(type),
                        bodies(type),
                        endings(type),
                        attachments(type))
                .as((header, opening, body, ending, attachments) -> {
                    DocumentBuilder document = Document.builder(type);
                    header.accept(document);
                    opening.accept(document);
                    document.body(body);
                    ending.accept(document);
                    attachments.accept(document);
                    return document.build();
                });
    }

    private static Arbitrary<Consumer<DocumentBuilder>> headers(AdministrativeType type) {
        Arbitrary<Organ> organs = Arbitraries.of(
                Organ.of("ỦY BAN NHÂN DÂN XÃ LONG HẬU"),
                Organ.of("TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3").under("UBND XÃ TÂN PHƯỚC"),
                Organ.of("SỞ NỘI VỤ").under("UBND TỈNH QUẢNG BÌNH"),
                Organ.of("BỘ GIÁO DỤC VÀ ĐÀO TẠO"),
                Organ.of("BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH").under("UBND PHƯỜNG TÂN TRIỀU"));
        Arbitrary<String> ordinals = Arbitraries.of("", "01", "15", "1299");
        Arbitrary<String> places = Arbitraries.of("Long Hậu", "Thành phố Hồ Chí Minh", "Quận 1");
        Arbitrary<DocumentDate> dates = Arbitraries.of(
                DocumentDate.of(5, 3, 2026),
                DocumentDate.of(29, 12, 2025),
                DocumentDate.ofMonth(7, 2026),
                DocumentDate.ofYear(2026));
        return Combinators.combine(organs, ordinals, places, dates, marks())
                .as((organ, ordinal, place, date, marks) -> document -> {
                    document.issuer(organ).marks(marks);
                    if (type != AdministrativeType.THU_CONG) {
                        document.number(ordinal + "/" + symbol(type));
                    }
                    if (type != AdministrativeType.BIEN_BAN) {
                        document.place(place).date(date);
                    }
                });
    }

    private static String symbol(AdministrativeType type) {
        return type.code().map(code -> code + "-MGLH").orElse("MGLH-VP");
    }

    private static Arbitrary<Marks> marks() {
        return Combinators.combine(
                        Arbitraries.of(Urgency.class).injectNull(0.8),
                        Arbitraries.of(Secrecy.class).injectNull(0.8),
                        Arbitraries.of(Circulation.class).injectNull(0.8),
                        Arbitraries.of(DraftingMark.of("PL", 300), DraftingMark.of("NVA"))
                                .injectNull(0.8),
                        Arbitraries.of(
                                        new Contact(
                                                "Số 1, đường A, xã B",
                                                "0123",
                                                null,
                                                "a@b.vn",
                                                null),
                                        new Contact(null, "0123", "0124", null, "b.vn"))
                                .injectNull(0.8))
                .as(Marks::new);
    }

    private static Arbitrary<Consumer<DocumentBuilder>> openings(AdministrativeType type) {
        Arbitrary<List<String>> addressees = WITH_ADDRESSEES.contains(type)
                ? FlowTexts.organs().list().uniqueElements().ofMinSize(1).ofMaxSize(3)
                : Arbitraries.just(List.of());
        boolean articles = WITH_ARTICLES.contains(type);
        Arbitrary<List<Basis>> bases = type == AdministrativeType.CONG_VAN
                ? Arbitraries.just(List.of())
                : bases().list().ofMinSize(articles ? 1 : 0).ofMaxSize(3);
        Arbitrary<String> authorities = Arbitraries.of(
                "HIỆU TRƯỞNG TRƯỜNG MẪU GIÁO LONG HẬU", "ỦY BAN NHÂN DÂN XÃ LONG HẬU");
        Arbitrary<String> leads = FlowTexts.leads().injectNull(0.4);
        return Combinators.combine(FlowTexts.phrases(), addressees, bases, authorities, leads)
                .as((subject, to, grounds, authority, lead) -> document -> {
                    if (!WITHOUT_SUBJECT.contains(type)) {
                        document.subject(subject);
                    }
                    document.addressees(to.toArray(String[]::new));
                    document.bases(grounds.toArray(Basis[]::new));
                    if (articles) {
                        document.authority(authority);
                    } else if (lead != null) {
                        document.lead(lead);
                    }
                });
    }

    private static Arbitrary<Basis> bases() {
        return Arbitraries.of(
                Basis.citing(Citation.parse("Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015")),
                Basis.citing(
                        Citation.parse("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của"
                                + " Chính phủ về công tác văn thư")),
                Basis.carryingOut(
                        Citation.parse("Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2026 của"
                                + " Ủy ban nhân dân xã Long Hậu về cải cách hành chính")),
                Basis.given("tình hình thực tế của đơn vị"),
                Basis.proposedBy("Trưởng phòng Tổ chức"));
    }

    private static Arbitrary<Consumer<BodyBuilder>> bodies(AdministrativeType type) {
        return WITH_ARTICLES.contains(type) ? FlowBodies.articles() : FlowBodies.sections();
    }

    private static Arbitrary<Consumer<DocumentBuilder>> endings(AdministrativeType type) {
        Arbitrary<List<String>> recipients =
                FlowTexts.recipients().list().uniqueElements().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Archive> archives = Arbitraries.of(
                Archive.of("VT"),
                Archive.of("VT", "TCCB"),
                Archive.of("VT", "HC").inCopies(2));
        Arbitrary<String> closings = FlowTexts.phrases()
                .map(text -> "Trên đây là Kế hoạch " + text.toLowerCase(Locale.ROOT))
                .injectNull(0.4);
        return Combinators.combine(recipients, archives, signatures(), closings)
                .as((to, archive, signature, closing) -> document -> {
                    document.recipients(to.toArray(String[]::new)).archive(archive);
                    if (type == AdministrativeType.BIEN_BAN) {
                        document.signature(
                                Signature.of("THƯ KÝ", "Lê Thị An"),
                                Signature.of("CHỦ TỌA", "Trần Bình"));
                    } else {
                        document.signature(signature);
                    }
                    if (closing != null && !WITH_ARTICLES.contains(type)) {
                        document.closing(closing);
                    }
                });
    }

    private static Arbitrary<Signature> signatures() {
        return Arbitraries.of(
                Signature.of("HIỆU TRƯỞNG", "Bùi Thị Thao"),
                Signature.of("PHÓ HIỆU TRƯỞNG", "Lê An").signingFor("HIỆU TRƯỞNG"),
                Signature.of("PHÓ CHỦ TỊCH", "Nguyễn Văn A")
                        .signingFor("CHỦ TỊCH")
                        .onBehalfOf("ỦY BAN NHÂN DÂN"),
                Signature.of("TRƯỞNG BAN", "Hồ B").alsoHolding("Phó Chủ tịch Ủy ban nhân dân tỉnh"),
                Signature.of("CHÁNH VĂN PHÒNG", "Đỗ Thị Kim Liên").byOrderOf("CHỦ TỊCH"));
    }

    private static Arbitrary<Consumer<DocumentBuilder>> attachments(AdministrativeType type) {
        Arbitrary<Consumer<DocumentBuilder>> annexes = Combinators.combine(
                        Arbitraries.of("DANH SÁCH HỌC SINH", "BẢNG PHÂN CÔNG NHIỆM VỤ"),
                        FlowBodies.sections())
                .as((title, body) -> document -> document.annex(title, body));
        Arbitrary<Consumer<DocumentBuilder>> texts = FlowBodies.chapters()
                .map(body -> document -> document.attach(
                        AdministrativeType.QUY_CHE, "Tổ chức và hoạt động của nhà trường", body));
        Arbitrary<Consumer<DocumentBuilder>> one =
                WITH_ARTICLES.contains(type) ? Arbitraries.oneOf(annexes, texts) : annexes;
        return one.list()
                .ofMaxSize(2)
                .map(list -> document -> list.forEach(attachment -> attachment.accept(document)));
    }
}
