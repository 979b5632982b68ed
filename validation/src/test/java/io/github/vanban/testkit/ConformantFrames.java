package io.github.vanban.testkit;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.document.DocumentBuilder;
import io.github.vanban.mark.Circulation;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.recipient.Archive;
import io.github.vanban.signature.Signature;
import io.github.vanban.testkit.ConformantDocuments.Paper;
import io.github.vanban.type.AdministrativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What stands around the body of a conformant document. */
final class ConformantFrames {

    private static final Set<AdministrativeType> WITH_ADDRESSEES = Set.of(
            AdministrativeType.CONG_VAN, AdministrativeType.TO_TRINH, AdministrativeType.BAO_CAO);

    /** Mẫu 1.8 and the leave permit go without trích yếu. */
    private static final Set<AdministrativeType> WITHOUT_SUBJECT =
            Set.of(AdministrativeType.GIAY_GIOI_THIEU, AdministrativeType.GIAY_NGHI_PHEP);

    private ConformantFrames() {}

    /**
     * Phụ lục and văn bản kèm theo.
     *
     * @param attach adds them
     * @param mention says so in the body (Phụ lục I, Phần I, Mục III.1.a)
     */
    record Attachments(Consumer<DocumentBuilder> attach, Consumer<BodyBuilder> mention) {}

    static Arbitrary<Consumer<DocumentBuilder>> headers(Paper paper) {
        Arbitrary<String> ordinals =
                Arbitraries.integers().between(1, 2000).map(n -> n < 10 ? "0" + n : "" + n);
        return Combinators.combine(ordinals, ConformantDocuments.dates(), marks())
                .as((ordinal, date, marks) -> document -> {
                    document.issuer(paper.office().organ()).marks(marks);
                    // Mẫu 1.9 has no địa danh and no date; a personal letter has no number.
                    if (paper.type() != AdministrativeType.THU_CONG) {
                        document.number(ordinal + "/" + paper.symbol());
                    }
                    if (paper.type() != AdministrativeType.BIEN_BAN) {
                        document.place(paper.office().place()).date(date);
                    }
                });
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
                                                "Số 06, đường Võ Trường Toản, xã Long Hậu",
                                                "(0272) 3851446",
                                                null,
                                                "vanthu@longhau.edu.vn",
                                                null),
                                        new Contact(null, "0123", "0124", null, "longhau.vn"))
                                .injectNull(0.8))
                .as(Marks::new);
    }

    static Arbitrary<Consumer<DocumentBuilder>> openings(Paper paper) {
        boolean addressed = WITH_ADDRESSEES.contains(paper.type());
        Arbitrary<List<String>> addressees = Arbitraries.of(
                        "Bộ Tài chính",
                        "Ủy ban nhân dân các xã, phường",
                        "Sở Giáo dục và Đào tạo (qua Văn phòng)",
                        "Các cơ sở giáo dục mầm non")
                .list()
                .uniqueElements()
                .ofMinSize(addressed ? 1 : 0)
                .ofMaxSize(addressed ? 3 : 0);
        boolean letter = paper.type() == AdministrativeType.CONG_VAN;
        Arbitrary<List<Basis>> bases = Arbitraries.of(BASES)
                .list()
                .uniqueElements()
                .ofMinSize(paper.hasArticles() ? 1 : 0)
                .ofMaxSize(letter ? 0 : 3);
        Arbitrary<String> leads = Arbitraries.of(
                        leadOf(paper),
                        paper.office().name() + " triển khai một số nhiệm vụ như sau:")
                .injectNull(0.4);
        return Combinators.combine(ConformantTexts.subjects(), addressees, bases, leads)
                .as((subject, to, grounds, lead) -> document -> {
                    if (!WITHOUT_SUBJECT.contains(paper.type())) {
                        document.subject(letter ? small(subject) : subject);
                    }
                    document.addressees(to.toArray(String[]::new));
                    document.bases(grounds.toArray(Basis[]::new));
                    if (paper.hasArticles()) {
                        document.authority(paper.office().authority());
                    } else if (lead != null || grounds.size() == 1) {
                        // Below one basis alone, "Thực hiện …" might be the next one.
                        document.lead(lead == null ? leadOf(paper) : lead);
                    }
                });
    }

    private static final List<Basis> BASES = List.of(
            Basis.citing(
                    Citation.parse("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025")),
            Basis.citing(Citation.parse("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của"
                    + " Chính phủ về công tác văn thư")),
            Basis.carryingOut(Citation.parse("Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2025 của"
                    + " Ủy ban nhân dân tỉnh về cải cách hành chính")),
            Basis.given("tình hình thực tế của đơn vị"),
            Basis.proposedBy("Trưởng phòng Tổ chức"));

    private static String leadOf(Paper paper) {
        return paper.office().name()
                + " xây dựng "
                + paper.type().title()
                + " với các nội dung sau:";
    }

    static Arbitrary<Consumer<DocumentBuilder>> endings(Paper paper) {
        Arbitrary<List<String>> recipients = Arbitraries.of(paper.office().recipients())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(paper.office().recipients().size());
        Arbitrary<Archive> archives = Arbitraries.of(
                Archive.of("VT", paper.unit()), Archive.of("VT", paper.unit()).inCopies(2));
        return Combinators.combine(
                        recipients,
                        archives,
                        Arbitraries.of(paper.office().signatures()),
                        closings(paper).injectNull(0.4))
                .as((others, archive, signature, closing) -> document -> {
                    List<String> to = new ArrayList<>(first(paper));
                    to.addAll(others);
                    document.recipients(to.toArray(String[]::new)).archive(archive);
                    if (paper.type() == AdministrativeType.BIEN_BAN) {
                        document.signature(
                                Signature.of("THƯ KÝ", "Lê Thị An"),
                                Signature.of("CHỦ TỌA", "Trần Bình"));
                    } else {
                        document.signature(signature);
                    }
                    if (closing != null && !paper.hasArticles()) {
                        document.closing(closing);
                    }
                });
    }

    /** Who has to stand at the head of Nơi nhận (mẫu 1.2, 1.5). */
    private static List<String> first(Paper paper) {
        if (paper.hasArticles()) {
            return List.of("Như Điều 3");
        }
        return WITH_ADDRESSEES.contains(paper.type()) ? List.of("Như trên") : List.of();
    }

    private static Arbitrary<String> closings(Paper paper) {
        String office = paper.office().name();
        return Arbitraries.of(
                "Trên đây là " + paper.type().title() + " của " + office,
                office + " đề nghị các cơ quan, đơn vị phối hợp thực hiện.");
    }

    static Arbitrary<Attachments> attachments(Paper paper) {
        Arbitrary<Consumer<DocumentBuilder>> annex = Combinators.combine(
                        Arbitraries.of("DANH SÁCH THÀNH VIÊN", "BẢNG PHÂN CÔNG NHIỆM VỤ"),
                        ConformantBodies.sections())
                .as((title, body) -> document -> document.annex(title, body));
        Arbitrary<Attachments> annexes = annex.list()
                .ofMaxSize(2)
                .map(all -> new Attachments(
                        document -> all.forEach(one -> one.accept(document)),
                        all.isEmpty() ? body -> {} : mention(paper, all.size())));
        Arbitrary<Attachments> rules = ConformantBodies.chapters()
                .map(body -> new Attachments(
                        document -> document.attach(
                                AdministrativeType.QUY_CHE,
                                "Tổ chức và hoạt động của cơ quan",
                                body),
                        main -> main.article("Ban hành kèm theo "
                                + paper.type().title()
                                + " này Quy chế tổ chức và hoạt động của cơ quan.")));
        return paper.hasArticles() ? Arbitraries.oneOf(annexes, rules) : annexes;
    }

    private static Consumer<BodyBuilder> mention(Paper paper, int count) {
        String text = count == 1
                ? "Danh sách chi tiết tại Phụ lục kèm theo."
                : "Nội dung chi tiết tại Phụ lục I và Phụ lục II kèm theo.";
        return body -> {
            if (paper.hasArticles()) {
                body.article(text);
            } else {
                body.paragraph(text);
            }
        };
    }

    private static String small(String subject) {
        return subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }
}
