package io.github.vanban.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a line is for somebody who does not see the page, and which component it says (Mục II.6). */
class OutlineTest {

    private static final Document PLAN = Document.plan("Cải cách hành chính")
            .section(
                    "Mục đích",
                    s -> s.clause("Chung", c -> c.dash("Kịp thời;").dash("Đầy đủ."))
                            .clause("Khẩn trương."))
            .closing("Trên đây là Kế hoạch")
            .recipients("Các tổ")
            .annex("Biểu mẫu", b -> b.paragraph("Một"))
            .build();

    @Test
    void namesThePathOfEveryComponentAsItsJsonDoes() {
        assertThat(places(PLAN))
                .containsSubsequence(
                        "title.type",
                        "title.subject",
                        "body.blocks[0]",
                        "body.blocks[0].blocks[0]",
                        "body.blocks[0].blocks[0].blocks[0]",
                        "body.blocks[0].blocks[0].blocks[1]",
                        "body.blocks[0].blocks[1]",
                        "body.closing",
                        "ending.recipients",
                        "ending.recipients.list[0]",
                        "attachments[0].label",
                        "attachments[0].title",
                        "attachments[0]",
                        "attachments[0].blocks[0]");
    }

    @Test
    void tellsTitlesHeadingsAndItemsFromText() {
        assertThat(roles(PLAN, "body.blocks[0]")).containsExactly(Outline.Role.HEADING);
        assertThat(roles(PLAN, "body.blocks[0].blocks[0]")).containsExactly(Outline.Role.HEADING);
        assertThat(roles(PLAN, "body.blocks[0].blocks[1]")).containsExactly(Outline.Role.ITEM);
        assertThat(roles(PLAN, "title.subject")).containsExactly(Outline.Role.TITLE);
        assertThat(roles(PLAN, "body.closing")).containsExactly(Outline.Role.TEXT);
    }

    @Test
    void countsTheDivisionsAroundALine() {
        assertThat(lines(PLAN).stream()
                        .filter(line -> line.zone() == Zone.KHOAN_DIEM)
                        .map(line -> line.outline().depth()))
                .containsExactly(2, 2, 1);
    }

    @Test
    void takesAnArticleWithoutAHeadingForAParagraph() {
        Document decision = Document.builder(AdministrativeType.QUYET_DINH)
                .body(b -> b.article("Ban hành Quy chế.")
                        .article("Phạm vi", a -> a.clause("Quy chế này.")))
                .build();

        assertThat(roles(decision, "body.blocks[0]")).containsExactly(Outline.Role.TEXT);
        assertThat(roles(decision, "body.blocks[1]")).containsExactly(Outline.Role.HEADING);
    }

    private static List<String> places(Document document) {
        return lines(document).stream()
                .map(line -> line.outline().place().toString())
                .toList();
    }

    private static List<Outline.Role> roles(Document document, String place) {
        return lines(document).stream()
                .map(Line::outline)
                .filter(outline -> outline.place().toString().equals(place))
                .map(Outline::role)
                .toList();
    }

    private static List<Line> lines(Document document) {
        return Laid.flat(Laid.items(Layout.of(document, Blanks.DOTTED))).toList();
    }
}
