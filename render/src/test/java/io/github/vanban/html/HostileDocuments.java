package io.github.vanban.html;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.citation.Basis;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Urgency;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Documents that say arbitrary text, also mark-up, wherever a document says anything. */
final class HostileDocuments {

    /** How texts begin, so that no builder refuses them as a marker, and how they are found again. */
    static final String PREFIX = "Vb ";

    private static final List<String> FRAGMENTS = List.of(
            "<script>alert(1)</script>",
            "</p>",
            "</style>",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "&amp;",
            "&#60;",
            "&lt",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "\" onload=\"x",
            "' style='x",
            "javascript:",
            "\u202E",
            "\u200B",
            "\uFFFE",
            "\uD83D\uDE00",
            "\uDBFF\uDFFF",
            "ộ",
            "ở",
            "15/QĐ-UBND",
            "2026 - 2027",
            "a/b-c",
            "{}",
            "url(x)",
            "\\3c",
            "@import",
            "/",
            "-",
            "–",
            " ");

    private HostileDocuments() {}

    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(FRAGMENTS),
                Arbitraries.strings().all().ofMaxLength(6),
                Arbitraries.strings().ascii().ofMaxLength(12));
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> PREFIX + String.join("", pieces));
    }

    /** Complete documents: blanks print as dots on a page and not at all in flowing text. */
    static Arbitrary<Document> documents() {
        return texts().list().ofSize(24).map(HostileDocuments::document);
    }

    static Document document(List<String> texts) {
        Texts next = new Texts(texts);
        return Document.builder(AdministrativeType.TO_TRINH)
                .issuer(Organ.of(next.text()).under(next.text()))
                .number("15/TTr-UBND")
                .place("Long Hậu")
                .date(DocumentDate.of(5, 3, 2026))
                .subject(next.text())
                .marks(Marks.none()
                        .with(Urgency.KHAN)
                        .with(DraftingMark.of(next.text(), 3))
                        .with(new Contact(next.text(), next.text(), null, null, null)))
                .addressees(next.text(), next.text())
                .authority(next.text())
                .bases(Basis.given(next.text()))
                .lead(next.text())
                .body(body -> body(body, next))
                .closing(next.text())
                .recipients(next.text())
                .archive("VT")
                .signature(Signature.of(next.text(), next.text()))
                .annex(next.text(), annex -> annex.paragraph(next.text()))
                .build();
    }

    private static void body(BodyBuilder body, Texts next) {
        body.part(
                next.text(),
                part -> part.section(
                        next.text(),
                        section -> section.clause(
                                        next.text(),
                                        clause -> clause.point(
                                                next.text(), point -> point.dash(next.text())))
                                .paragraph(next.text())
                                .table(table ->
                                        table.columns(next.text(), "STT").row(next.text(), "1"))));
    }

    /** The texts in turn, from the first again after the last. */
    private static final class Texts {

        private final List<String> texts;
        private int used;

        Texts(List<String> texts) {
            this.texts = texts;
        }

        String text() {
            return texts.get(used++ % texts.size());
        }
    }
}
