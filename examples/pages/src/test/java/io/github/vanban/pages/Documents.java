package io.github.vanban.pages;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.citation.Basis;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentBuilder;
import io.github.vanban.layout.Indent;
import io.github.vanban.layout.Margins;
import io.github.vanban.layout.PageSetup;
import io.github.vanban.layout.SizeSet;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The documents that are measured, each on a page of its own setup. */
final class Documents {

    /** No line is wide enough for it. */
    static final String LONG_WORD = "https://example.edu.vn/" + "vanban".repeat(60);

    private static final List<AdministrativeType> TYPES = List.of(
            AdministrativeType.BAO_CAO,
            AdministrativeType.THONG_BAO,
            AdministrativeType.QUYET_DINH,
            AdministrativeType.CHUONG_TRINH);

    private Documents() {}

    /** A document and its page. */
    record Case(String name, Document document, PageSetup setup) {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        Gallery.documents()
                .forEach((name, document) ->
                        cases.add(new Case(name, document, PageSetup.standard())));
        cases.add(new Case(
                "small",
                Template.MAU_1_4.document(),
                PageSetup.standard()
                        .with(SizeSet.CO_12_13_13)
                        .with(new Margins(25, 20, 25, 35))
                        .with(Indent.MOT_CM)));
        cases.add(new Case(
                "large", longest(), PageSetup.standard().with(new Margins(20, 20, 20, 35))));
        Random random = new Random(20200305);
        for (int i = 0; i < 6; i++) {
            PageSetup setup = PageSetup.standard()
                    .with(SizeSet.values()[i % 2])
                    .with(Indent.values()[i / 2 % 2])
                    .with(new Margins(20 + i, 15 + i, 20 + i, 30 + i));
            cases.add(new Case("generated-" + i, generated(random), setup));
        }
        return cases;
    }

    /** Annexes of several pages, a table for a page on its side, a word that no line holds. */
    static Document longest() {
        return Document.builder(AdministrativeType.QUY_DINH)
                .issuer(Organ.of("Trường Trung học phổ thông Nguyễn Thị Minh Khai")
                        .under("SỞ GIÁO DỤC VÀ ĐÀO TẠO"))
                .number("7/QyĐ-THPTNTMK".replace("7", "07"))
                .place("Đồng Tháp")
                .date(DocumentDate.of(1, 12, 2026))
                .subject(
                        "Về quản lý, sử dụng tài sản công và tiếp công dân tại trụ sở của nhà trường trong năm 2026")
                .body(body -> body.part(
                        "Quy định chung",
                        part -> part.chapter(
                                "Phạm vi",
                                chapter -> chapter.article("Đối tượng", article -> {
                                    for (int i = 0; i < 30; i++) {
                                        article.clause(
                                                "Viên chức và người lao động của nhà trường thực hiện đúng quy định về tài sản.");
                                    }
                                    article.paragraph("Xem " + LONG_WORD + " để biết thêm.");
                                    table(article, 9);
                                }))))
                .annex("Danh mục tài sản", Documents::many)
                .annex("Lịch tiếp công dân", Documents::many)
                .recipients("Ban giám hiệu")
                .archive("VT")
                .signature(Signature.of("HIỆU TRƯỞNG", "Đặng Thị Hòa"))
                .build();
    }

    private static void many(BodyBuilder annex) {
        for (int i = 0; i < 70; i++) {
            annex.paragraph("Đoạn văn thứ " + (i + 1) + " của phụ lục.");
        }
    }

    private static void table(BodyBuilder body, int columns) {
        body.table(table -> {
            String[] names = new String[columns];
            String[] cells = new String[columns];
            for (int i = 0; i < columns; i++) {
                names[i] = "Cột " + (i + 1);
                cells[i] = "15/QĐ-BNV";
            }
            table.columns(names).row(cells).row(cells);
        });
    }

    private static Document generated(Random random) {
        DocumentBuilder builder = Document.builder(TYPES.get(random.nextInt(TYPES.size())))
                .issuer(Organ.of("Ủy ban nhân dân xã Long Hậu"))
                .number("15/BC-UBND")
                .place("Long Hậu")
                .date(DocumentDate.of(5, 3, 2026))
                .subject(words(random, 3 + random.nextInt(30)))
                .bases(Basis.given(words(random, 12)))
                .marks(Marks.none()
                        .with(Urgency.values()[random.nextInt(3)])
                        .with(Secrecy.values()[random.nextInt(3)]))
                .lead(words(random, 20) + " như sau:")
                .recipients(words(random, 4), words(random, 9))
                .archive("VT", "TH")
                .signature(Signature.of("PHÓ CHỦ TỊCH", "Trần Văn An")
                        .signingFor("CHỦ TỊCH")
                        .onBehalfOf("ỦY BAN NHÂN DÂN"));
        builder.body(body -> {
            for (int i = 0; i < 3 + random.nextInt(4); i++) {
                body.section(words(random, 4), section -> {
                    section.clause(words(random, 5), clause -> {
                        clause.point(
                                words(random, 30) + ";",
                                point -> point.dash(words(random, 12) + "."));
                        clause.point(words(random, 12) + ".");
                    });
                    section.paragraph(words(random, 60) + ".");
                    section.clause(words(random, 25) + ".");
                });
            }
        });
        if (random.nextBoolean()) {
            builder.annex(words(random, 6), annex -> table(annex, 4));
        }
        return builder.build();
    }

    private static String words(Random random, int count) {
        List<String> syllables = List.of(
                "quản", "lý", "nhà", "nước", "về", "giáo", "dục", "thực", "hiện", "công", "tác",
                "xã", "hội", "người", "học", "phụ", "nữ", "năm", "nghiệp", "đường");
        StringBuilder words = new StringBuilder("Việc");
        for (int i = 0; i < count; i++) {
            words.append(' ').append(syllables.get(random.nextInt(syllables.size())));
        }
        return words.toString();
    }
}
