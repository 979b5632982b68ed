package io.github.vanban.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.layout.Indent;
import io.github.vanban.layout.Margins;
import io.github.vanban.layout.PageSetup;
import io.github.vanban.layout.SizeSet;
import io.github.vanban.type.AdministrativeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Options, structure and findings; how pages look is measured in a browser. */
class HtmlRendererTest {

    private static final Document PLAN = Document.plan("Cải cách hành chính")
            .number("08/KH-MGLH")
            .section(
                    "Mục đích",
                    s -> s.clause("Chung", c -> c.dash("Kịp thời;").dash("Đầy đủ."))
                            .clause("Khẩn trương:", c -> c.point("Một;").point("Hai.")))
            .section("Tổ chức", s -> s.paragraph("Các tổ thực hiện."))
            .annex("Biểu mẫu", b -> b.section("Phần mở đầu", s -> s.paragraph("Một")))
            .build();

    @Test
    void givesHeadingsTheirLevels() {
        HtmlTree tree = HtmlTree.read(HtmlRenderer.fragment().render(PLAN));

        assertThat(tree.headings).containsExactly("h1", "h2", "h3", "h2", "h2", "h3");
    }

    @Test
    void nestsTheItemsOfListsAndClosesThemBeforeWhatFollows() {
        assertThat(HtmlRenderer.fragment().render(PLAN))
                .containsPattern("<ul class=\"vb-ds\"><li><p [^>]*>- Kịp thời;</p></li>"
                        + "<li><p [^>]*>- Đầy đủ.</p></li></ul>"
                        + "<ul class=\"vb-ds\"><li><p [^>]*>2. Khẩn trương:</p>"
                        + "<ul class=\"vb-ds\"><li><p [^>]*>a\\) Một;</p></li>"
                        + "<li><p [^>]*>b\\) Hai.</p></li></ul></li></ul><h2 ");
    }

    @Test
    void beginsAtTheFirstLevelWhereADocumentHasNoTitle() {
        Document untitled = new Document(null, null, null, PLAN.body(), null, null);

        assertThat(HtmlTree.read(HtmlRenderer.fragment().render(untitled)).headings)
                .containsExactly("h1", "h2", "h1");
    }

    @Test
    void keepsTheLevelsOfHeadingsWithinSix() {
        Document deep = Document.builder(AdministrativeType.QUY_CHE)
                .body(b -> b.part(
                        "A",
                        p -> p.chapter(
                                "B",
                                c -> c.chapterSection(
                                        "C",
                                        m -> m.chapterSubsection(
                                                "D",
                                                t -> t.article(
                                                        "E",
                                                        a -> a.clause("F", k -> k.point("g"))))))))
                .build();

        assertThat(HtmlTree.read(HtmlRenderer.fragment().render(deep)).headings)
                .containsExactly("h1", "h2", "h3", "h4", "h5", "h6", "h6");
    }

    @Test
    void writesAPageWithEmbeddedLinkedOrNoStyleSheet() {
        assertThat(HtmlRenderer.page().render(PLAN))
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("<title>KẾ HOẠCH – Cải cách hành chính</title>")
                .contains("<style>" + HtmlRenderer.page().stylesheet() + "</style>");
        assertThat(HtmlRenderer.page().linking("a.css").render(PLAN))
                .contains("<link rel=\"stylesheet\" href=\"a.css\">")
                .doesNotContain("<style");
        assertThat(HtmlRenderer.page().unstyled().render(PLAN)).doesNotContain("<style", "<link");
        assertThat(HtmlRenderer.fragment().render(PLAN))
                .startsWith("<article ")
                .endsWith("</article>");
    }

    @Test
    void escapesTheAddressOfTheStyleSheetAndTheTitle() {
        Document hostile = Document.plan("</title><script>").build();

        assertThat(HtmlRenderer.page().linking("a\"><script>.css").render(hostile))
                .contains("href=\"a&quot;&gt;&lt;script&gt;.css\"")
                .contains("KẾ HOẠCH – &lt;/title&gt;&lt;script&gt;</title>")
                .doesNotContain("<script");
    }

    @Test
    void putsNothingOfADocumentIntoTheStyleSheet() {
        Document hostile = Document.plan("}</style>* { color: red }").build();
        String page = HtmlRenderer.page().render(hostile);

        assertThat(page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>")))
                .isEqualTo(HtmlRenderer.page().stylesheet());
    }

    @Test
    void publishesTheHashOfTheStyleSheetThatItEmbeds() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(HtmlRenderer.page().stylesheet().getBytes(StandardCharsets.UTF_8));

        assertThat(HtmlRenderer.page().stylesheetHash())
                .isEqualTo("sha256-" + Base64.getEncoder().encodeToString(digest));
        assertThat(HtmlRenderer.page()
                        .with(PageSetup.standard().with(Indent.MOT_CM))
                        .stylesheetHash())
                .isNotEqualTo(HtmlRenderer.page().stylesheetHash());
    }

    @Test
    void hasNeitherInlineStylesNorScripts() {
        assertThat(HtmlRenderer.page().render(PLAN))
                .doesNotContain(" style=", "<script")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @Test
    void showsFindingsBehindWhatTheyAreAbout() {
        Finding subject = new Finding(
                "TL-03",
                Severity.WARNING,
                "title.subject",
                "Thừa <dấu> chấm",
                "a.",
                "a",
                "Mục II.5");
        Finding item = new Finding(
                "BC-12",
                Severity.INFO,
                "body.blocks[0].blocks[0].blocks[1].text",
                "Gạch",
                null,
                null,
                null);
        Finding whole = new Finding("XX-01", Severity.ERROR, "", "Cả văn bản", null, null, null);

        String html = HtmlRenderer.fragment().render(PLAN, List.of(subject, item, whole));

        HtmlTree tree = HtmlTree.read(html);
        assertThat(tree.lines)
                .containsSubsequence(
                        "Lỗi XX-01: Cả văn bản",
                        "Cải cách hành chính",
                        "Cảnh báo TL-03: Thừa <dấu> chấm; hiện có “a.”; cần có “a” (Mục II.5)",
                        "- Đầy đủ.",
                        "Lưu ý BC-12: Gạch",
                        "2. Khẩn trương:");
    }

    @Test
    void doesNotRepeatWhatTheMessageQuotes() {
        Finding finding = new Finding(
                "SO-04", Severity.ERROR, "header.number", "“8 /A”; ghi", "8 /A", "8/A", "II.3c");

        assertThat(HtmlTree.read(HtmlRenderer.fragment().render(PLAN, List.of(finding))).lines)
                .contains("Lỗi SO-04: “8 /A”; ghi; cần có “8/A” (II.3c)");
    }

    @Test
    void announcesFindingsInTheLanguageOfTheReader() {
        Finding finding = new Finding("A", Severity.ERROR, "header", "wrong", null, null, null);

        assertThat(HtmlRenderer.fragment().language(Locale.ENGLISH).render(PLAN, List.of(finding)))
                .contains(
                        "role=\"note\" lang=\"en\"><b><span class=\"vb-muc-do\">Error</span> A</b>"
                                + "<span class=\"vb-noi-dung\"><span class=\"vb-hai-cham\">: </span>wrong</span></div>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.page().language(Locale.FRENCH));
    }

    /** The list is by number, the page by place: they differ where a finding has no place. */
    @Test
    void aListBesideThePageAndItsFindingsPointToEachOther() {
        Finding subject =
                new Finding("A", Severity.ERROR, "title.subject", "wrong", null, null, null);
        Finding whole = new Finding("B", Severity.INFO, "", "whole", null, null, null);

        String html = HtmlRenderer.fragment()
                .pointingTo("muc-")
                .language(Locale.ENGLISH)
                .render(PLAN, List.of(subject, whole));

        assertThat(html)
                .containsSubsequence(
                        "id=\"vb-phat-hien-2\" role=\"note\" lang=\"en\"><b><a href=\"#muc-2\">",
                        "Cải cách hành chính",
                        "id=\"vb-phat-hien-1\" role=\"note\" lang=\"en\"><b><a href=\"#muc-1\">"
                                + "<span class=\"vb-muc-do\">Error</span> A</a></b>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.page().pointingTo("a\" onclick=\""));
    }

    @Test
    void writesEveryAttachmentOnAPageOfItsOwn() {
        List<String> pages = HtmlRenderer.page().unstyled().renderSheets(PLAN);

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("CỘNG HÒA").doesNotContain("Phụ lục");
        assertThat(pages.get(1))
                .contains("<h1><span class=\"vb-6 vb-phu-luc\">Phụ lục</span>")
                .contains("<title>Phụ lục – BIỂU MẪU</title>")
                .doesNotContain("CỘNG HÒA");
    }

    @Test
    void refusesWhatTheDecreeDoesNotAllow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Margins(19, 15, 20, 30))
                .withMessageContaining("top 19 mm");
        assertThatIllegalArgumentException().isThrownBy(() -> new Margins(20, 21, 20, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new Margins(20, 15, 26, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new Margins(20, 15, 20, 36));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.page().linking(" "));
    }

    @Test
    void growsInLineWithTheDocument() {
        int thousand = HtmlRenderer.fragment().toBytes(sections(1_000)).length;
        int tenThousand = HtmlRenderer.fragment().toBytes(sections(10_000)).length;

        assertThat(tenThousand / (double) thousand).isBetween(9.0, 11.0);
    }

    @Test
    void writesADocumentOfWhichNothingIsKnown() {
        Document empty = new Document(null, null, null, null, null, null);

        assertThat(HtmlRenderer.page()
                        .with(PageSetup.standard().with(SizeSet.CO_12_13_13))
                        .render(empty))
                .contains("<title>Văn bản</title>", "CỘNG HÒA")
                .doesNotContain("null");
    }

    private static Document sections(int count) {
        return Document.builder(AdministrativeType.BAO_CAO)
                .body(b -> {
                    for (int i = 0; i < count; i++) {
                        b.article("Nội dung", a -> a.clause("Một việc."));
                    }
                })
                .build();
    }
}
