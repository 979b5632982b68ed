package io.github.vanban.document;

import io.github.vanban.body.Bodies;
import io.github.vanban.body.Body;
import io.github.vanban.citation.Citations;
import io.github.vanban.date.Dates;
import io.github.vanban.mark.Circulation;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.number.Numbers;
import io.github.vanban.organ.Organ;
import io.github.vanban.recipient.RecipientLists;
import io.github.vanban.signature.Signatures;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.CopyType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.type.NormativeType;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary documents: of every type, complete, with gaps, or empty. */
public final class Documents {

    private Documents() {}

    /** Documents of every type. */
    public static Arbitrary<Document> documents() {
        return Combinators.combine(
                        headers(), titles(), preambles(), bodies(), endings(), attachments())
                .as(Document::new);
    }

    private static Arbitrary<Header> headers() {
        return Combinators.combine(
                        organs().list().ofMaxSize(2),
                        Numbers.all().injectNull(0.2),
                        Dates.placesAndDates().injectNull(0.2),
                        marks())
                .as(Header::new);
    }

    private static Arbitrary<Organ> organs() {
        return Combinators.combine(
                        Arbitraries.of(
                                "Ủy ban nhân dân xã Long Hậu",
                                "Trường Tiểu học Tân Phước 3",
                                "Bộ Nội vụ"),
                        Arbitraries.of("UBND", "THTP3", "BNV").injectNull(0.3),
                        Arbitraries.of("UBND XÃ TÂN PHƯỚC", "PHÒNG NỘI VỤ").injectNull(0.5))
                .as(Organ::new);
    }

    private static Arbitrary<Marks> marks() {
        return Combinators.combine(
                        Arbitraries.of(Urgency.class).injectNull(0.7),
                        Arbitraries.of(Secrecy.class).injectNull(0.7),
                        Arbitraries.of(Circulation.class).injectNull(0.7),
                        Arbitraries.of(DraftingMark.of("PL", 300), DraftingMark.of("NVA"))
                                .injectNull(0.7),
                        Arbitraries.of(
                                        new Contact("Số 1, đường A", null, null, "a@b.vn", null),
                                        new Contact(null, "0123", "0124", null, "b.vn"))
                                .injectNull(0.7))
                .as(Marks::new);
    }

    /** Every type that the law names, and one that it does not. */
    public static Arbitrary<DocumentType> types() {
        return Arbitraries.oneOf(
                Arbitraries.of(AdministrativeType.class),
                Arbitraries.of(CopyType.class),
                Arbitraries.of(NormativeType.class),
                Arbitraries.just(DocumentType.parse("Lịch công tác")));
    }

    private static Arbitrary<Title> titles() {
        return Combinators.combine(types().injectNull(0.1), Bodies.texts().injectNull(0.2))
                .as(Title::new);
    }

    private static Arbitrary<Preamble> preambles() {
        return Combinators.combine(
                        Bodies.texts().list().ofMaxSize(2),
                        Bodies.texts().injectNull(0.7),
                        Citations.bases().list().ofMaxSize(3),
                        Bodies.texts().injectNull(0.3))
                .as(Preamble::new);
    }

    private static Arbitrary<Body> bodies() {
        return Combinators.combine(Bodies.bodies(), Bodies.texts().injectNull(0.5))
                .as((body, closing) -> new Body(body.blocks(), closing));
    }

    private static Arbitrary<Ending> endings() {
        return Combinators.combine(
                        RecipientLists.lists(), Signatures.signatures().list().ofMaxSize(2))
                .as(Ending::new);
    }

    private static Arbitrary<List<Attachment>> attachments() {
        Arbitrary<Attachment> annex = Combinators.combine(
                        Arbitraries.of("Phụ lục", "Phụ lục I", "PHỤ LỤC 2"),
                        Bodies.texts().injectNull(0.2),
                        Bodies.bodies())
                .as((label, title, body) -> new Annex(label, title, body.blocks()));
        Arbitrary<Attachment> text = Combinators.combine(titles(), Bodies.bodies())
                .as((title, body) -> new AttachedText(title, body.blocks()));
        return Arbitraries.oneOf(annex, text).list().ofMaxSize(2);
    }
}
