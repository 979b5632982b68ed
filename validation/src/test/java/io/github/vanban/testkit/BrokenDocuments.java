package io.github.vanban.testkit;

import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentBuilder;
import io.github.vanban.document.Ending;
import io.github.vanban.document.Header;
import io.github.vanban.document.Preamble;
import io.github.vanban.recipient.Archive;
import io.github.vanban.recipient.Recipient;
import io.github.vanban.recipient.Recipients;
import io.github.vanban.signature.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What a form lets people leave out or get wrong: documents with one mistake each, which exactly one
 * rule finds. How something is written, a built document does not say; see {@link Mutations}.
 */
public final class BrokenDocuments {

    private static final Map<String, UnaryOperator<Document>> EDITS = edits();

    private BrokenDocuments() {}

    /** Documents with one mistake each. */
    public static Arbitrary<BrokenDocument> documents() {
        return Arbitraries.of(EDITS.keySet()).flatMap(BrokenDocuments::against);
    }

    /**
     * Documents with a mistake that a certain rule finds.
     *
     * @throws IllegalArgumentException when none of {@link #rules} is asked for
     */
    public static Arbitrary<BrokenDocument> against(String rule) {
        UnaryOperator<Document> edit = EDITS.get(rule);
        if (edit == null) {
            throw new IllegalArgumentException("no document is broken for " + rule);
        }
        return Arbitraries.of(Mutations.TYPES)
                .flatMap(ConformantDocuments::ofType)
                .map(original -> new BrokenDocument(original, rule, edit.apply(original)))
                .filter(broken -> !broken.document().equals(broken.original()));
    }

    /** The rules for which there are mistakes. */
    public static Set<String> rules() {
        return EDITS.keySet();
    }

    /** An edit that has no place in a document gives it back as it was. */
    private static Map<String, UnaryOperator<Document>> edits() {
        Map<String, UnaryOperator<Document>> edits = new TreeMap<>();
        header(edits);
        opening(edits);
        ending(edits);
        return Collections.unmodifiableMap(edits);
    }

    private static void header(Map<String, UnaryOperator<Document>> edits) {
        edits.put("CQ-01", changed(change -> change.issuer()));
        edits.put("SO-01", changed(DocumentBuilder::withoutNumber));
        edits.put(
                "SO-17",
                document -> document.copy(
                        change -> change.number(document.header().number().withoutOrdinal())));
        edits.put("DD-01", document -> with(document, null));
        edits.put(
                "DD-12",
                document -> with(
                        document,
                        PlaceAndDate.of(
                                document.header().issued().place(),
                                DocumentDate.ofMonth(
                                        document.header().issued().date().month(),
                                        document.header().issued().date().year()))));
    }

    private static void opening(Map<String, UnaryOperator<Document>> edits) {
        edits.put(
                "TL-06",
                document -> document.title().subject() == null
                        ? document
                        : document.copy(
                                change -> change.subject(document.title().subject() + ".")));
        edits.put("CC-05", based("Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư"));
        edits.put("CC-07", based("Luật Tổ chức chính quyền địa phương"));
        edits.put(
                "LG-05",
                based("Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2028 của Ủy ban nhân"
                        + " dân tỉnh về cải cách hành chính"));
    }

    private static void ending(Map<String, UnaryOperator<Document>> edits) {
        edits.put("KY-01", changed(change -> change.signature()));
        edits.put(
                "KY-10",
                document -> document.copy(
                        change -> change.signature(document.ending().signatures().stream()
                                .map(BrokenDocuments::inCharge)
                                .toArray(Signature[]::new))));
        edits.put("NN-01", document -> with(document, List.of(), null));
        edits.put(
                "NN-04",
                document -> with(document, document.ending().recipients().list(), null));
        edits.put("NN-11", document -> {
            List<Recipient> twice =
                    new ArrayList<>(document.ending().recipients().list());
            twice.add(twice.get(twice.size() - 1));
            return with(document, twice, document.ending().recipients().archive());
        });
    }

    private static UnaryOperator<Document> changed(Consumer<DocumentBuilder> change) {
        return document -> document.copy(change);
    }

    /** Another basis before the others, where there are some. */
    private static UnaryOperator<Document> based(String citation) {
        return document -> {
            Preamble preamble = document.preamble();
            List<Basis> bases = new ArrayList<>(preamble.bases());
            if (bases.isEmpty()) {
                return document;
            }
            bases.set(0, Basis.citing(Citation.parse(citation)));
            return document.copy(change -> change.bases(bases.toArray(Basis[]::new)));
        };
    }

    /** Nobody is a head by being in charge. */
    private static Signature inCharge(Signature plain) {
        return "HIỆU TRƯỞNG".equals(plain.title()) && plain.authorities().isEmpty()
                ? Signature.of("PHỤ TRÁCH TRƯỜNG", plain.name())
                : plain;
    }

    private static Document with(Document document, PlaceAndDate issued) {
        Header header = document.header();
        return new Document(
                new Header(header.issuers(), header.number(), issued, header.marks()),
                document.title(),
                document.preamble(),
                document.body(),
                document.ending(),
                document.attachments());
    }

    private static Document with(Document document, List<Recipient> list, Archive archive) {
        return new Document(
                document.header(),
                document.title(),
                document.preamble(),
                document.body(),
                new Ending(new Recipients(list, archive), document.ending().signatures()),
                document.attachments());
    }
}
