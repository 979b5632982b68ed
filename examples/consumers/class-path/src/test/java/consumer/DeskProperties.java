package consumer;

import static io.github.vanban.testkit.VanbanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.render.TextRenderer;
import io.github.vanban.testkit.BrokenDocument;
import io.github.vanban.testkit.BrokenText;
import io.github.vanban.testkit.DocumentDomain;
import io.github.vanban.testkit.Mutations;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** The same desk, with the documents and assertions of the test kit. */
@Domain(DocumentDomain.class)
class DeskProperties {

    @Property(tries = 50)
    void saysNothingHeavyOfPapersInOrder(@ForAll Document paper) {
        String said = Desk.check(TextRenderer.flow().render(paper));

        assertThat(said).doesNotContain(" lỗi ", " cảnh báo ");
        assertThat(paper).conforms();
    }

    @Property(tries = 50)
    void namesTheRuleOfEveryMistake(@ForAll("typed") BrokenText paper) {
        assertThat(Desk.check(paper.text())).contains(" " + paper.rule() + ": ");
        assertThat(paper.reading()).isBrokenOnlyBy(paper.rule());
    }

    @Property(tries = 50)
    void printsPapersWithMistakesToo(@ForAll BrokenDocument paper) {
        assertThat(HtmlRenderer.page().render(paper.document())).endsWith("</html>\n");
        assertThat(paper.document()).hasFinding(paper.rule());
    }

    @Example
    void aFailureShowsWhatWasFound() {
        assertThatThrownBy(() -> assertThat(DocumentReader.standard().read("Số: 88 /KH-MGLH"))
                        .hasNoFinding("SO-04"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SO-04")
                .hasMessageContaining("Số: 88 /KH-MGLH");
    }

    @Provide
    Arbitrary<BrokenText> typed() {
        return Mutations.broken(TextRenderer.flow()::render);
    }
}
