package io.github.vanban.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.render.SeededProperty;
import io.github.vanban.render.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Whatever a document says, its HTML is well-formed, says the same, and says nothing more. */
class HtmlProperties {

    @Provide
    Arbitrary<Document> documents() {
        return HostileDocuments.documents();
    }

    @SeededProperty
    void noCharacterOpensATagAnAttributeOrAnEntity(@ForAll("documents") Document document) {
        HtmlTree tree = HtmlTree.read(HtmlRenderer.fragment().render(document));

        assertThat(tree.elements)
                .isSubsetOf(
                        "article", "div", "header", "footer", "p", "ul", "li", "span", "b", "br",
                        "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th",
                        "td");
        assertThat(tree.attributes)
                .isSubsetOf("class", "lang", "scope", "role", "tabindex", "aria-label");
    }

    @SeededProperty
    void saysWhatFlowingTextSaysInTheSameOrder(@ForAll("documents") Document document) {
        List<String> flow = TextRenderer.flow()
                .render(document)
                .lines()
                .map(HtmlProperties::allowed)
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(HtmlTree.read(HtmlRenderer.fragment().render(document)).lines)
                .containsExactlyElementsOf(flow);
    }

    @SeededProperty
    void bytesTextAndStreamSayTheSame(@ForAll("documents") Document document) throws Exception {
        HtmlRenderer renderer = HtmlRenderer.page();
        String text = renderer.render(document);
        StringBuilder appended = new StringBuilder();
        renderer.render(document, appended);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        renderer.write(document, stream);

        assertThat(renderer.toBytes(document)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(appended.toString()).isEqualTo(text);
    }

    /** The document's own line with what HTML forbids replaced, and the tabs of empty cells as one. */
    private static String allowed(String line) {
        StringBuilder allowed = new StringBuilder();
        line.codePoints()
                .map(point -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)
                        ? 0xFFFD
                        : point)
                .forEach(allowed::appendCodePoint);
        return allowed.toString().replaceAll("\t+", "\t").strip();
    }
}
