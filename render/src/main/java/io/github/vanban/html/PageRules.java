package io.github.vanban.html;

import io.github.vanban.layout.Margins;
import io.github.vanban.layout.PageSetup;
import java.util.Locale;

/**
 * The rules for paper. Every sheet prints on a named page with a counter of its own, so that page
 * numbers begin anew in every annex; a counter style without a sign for 1 hides the number of its
 * first page.
 */
final class PageRules {

    /** So many attachments of one document have page numbers; there is no number on further ones. */
    private static final int ATTACHMENTS = 24;

    /** The part of the top margin of page 1 that its sheet fills itself, for the stamp of ô số 11. */
    private static final int STAMP_MARGIN = 12;

    private final PageSetup setup;
    private final String font;
    private final StringBuilder css;

    PageRules(PageSetup setup, String font, StringBuilder css) {
        this.setup = setup;
        this.font = font;
        this.css = css;
    }

    void write() {
        Margins margins = setup.margins();
        css.append("@counter-style vb-trong{system:cyclic;symbols:\"\";suffix:\"\"}\n");
        css.append(
                "@counter-style vb-so-trang{system:extends decimal;range:2 infinite;fallback:vb-trong}\n");
        css.append(String.format(
                Locale.ROOT,
                "@page{size:A4;margin:%dmm %dmm %dmm %dmm;",
                margins.top(),
                margins.right(),
                margins.bottom(),
                margins.left()));
        css.append(String.format(
                Locale.ROOT,
                "@top-center{font:%dpt/1 %s;color:#000;vertical-align:middle}}\n",
                PageSetup.PAGE_NUMBER.points(setup.sizes()),
                font));
        for (int sheet = 0; sheet <= ATTACHMENTS; sheet++) {
            String name = name(sheet);
            String rule = "{counter-increment:" + name + ";@top-center{content:counter(" + name
                    + ",vb-so-trang)}}\n";
            css.append("@page ").append(name).append(rule);
            css.append("@page ")
                    .append(name)
                    .append("-ngang{size:A4 landscape;")
                    .append(rule.substring(1));
        }
        css.append(String.format(
                Locale.ROOT,
                "@page %s:first{margin-top:%dmm}\n",
                name(0),
                margins.top() - STAMP_MARGIN));
        css.append("@media print{\n");
        for (int sheet = 0; sheet <= ATTACHMENTS; sheet++) {
            String name = name(sheet);
            css.append('.')
                    .append(name)
                    .append("{page:")
                    .append(name)
                    .append("}.")
                    .append(name);
            css.append(" .vb-ngang{page:").append(name).append("-ngang}\n");
        }
        css.append(String.format(Locale.ROOT, ".vanban{--vb-dem:%dmm}\n", STAMP_MARGIN));
        css.append(".vb-to-0{padding-top:var(--vb-dem)}\n}\n");
    }

    /** The class and the page of a sheet: 0 for the document itself, then its attachments. */
    static String name(int sheet) {
        return "vb-to-" + sheet;
    }
}
