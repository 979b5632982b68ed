package io.github.vanban.layout;

import static java.util.Objects.requireNonNull;

/**
 * Khổ giấy, lề, cỡ chữ: what the decree leaves to choose about a page, and what it fixes (Phụ lục I,
 * Phần I, Mục I, II.6.e and V). Immutable and thread-safe.
 *
 * <pre>{@code
 * PageSetup setup = PageSetup.standard()
 *         .with(SizeSet.CO_12_13_13).with(new Margins(25, 20, 20, 35)).with(Indent.MOT_CM);
 * }</pre>
 *
 * @param sizes the sizes of the type, not null
 * @param margins the margins, not null
 * @param indent how far first lines stand in, not null
 */
public record PageSetup(SizeSet sizes, Margins margins, Indent indent) {

    /** The width of A4 in millimetres (Mục I.1). */
    public static final int PAGE_WIDTH = 210;

    /** The height of A4 in millimetres (Mục I.1). */
    public static final int PAGE_HEIGHT = 297;

    /** The gap between the organ's column and that of quốc hiệu in millimetres. */
    public static final int COLUMN_GAP = 3;

    /** The least gap between paragraphs in points (Mục II.6.e). */
    public static final int PARAGRAPH_GAP = 6;

    /** The height of a line over the size of its type: single spacing of Times New Roman. */
    public static final double LINE_SPACING = 1.2;

    /** Số trang: how large page numbers are set, centred in the top margin (Mục I.7). */
    public static final Lettering PAGE_NUMBER = Lettering.upright(13, 14);

    private static final PageSetup STANDARD =
            new PageSetup(SizeSet.CO_13_14_14, new Margins(20, 15, 20, 30), Indent.MOT_CM_27);

    /** Checks for null. */
    public PageSetup {
        requireNonNull(sizes, "sizes");
        requireNonNull(margins, "margins");
        requireNonNull(indent, "indent");
    }

    /** Sizes 13-14-14, margins 20, 15, 20 and 30 mm, first lines 1,27 cm in. */
    public static PageSetup standard() {
        return STANDARD;
    }

    /** The same page in other sizes. */
    public PageSetup with(SizeSet newSizes) {
        return new PageSetup(newSizes, margins, indent);
    }

    /** The same page with other margins. */
    public PageSetup with(Margins newMargins) {
        return new PageSetup(sizes, newMargins, indent);
    }

    /** The same page with another indent. */
    public PageSetup with(Indent newIndent) {
        return new PageSetup(sizes, margins, newIndent);
    }

    /** The width between the margins in millimetres. */
    public int textWidth() {
        return PAGE_WIDTH - margins.left() - margins.right();
    }

    /** The height between the margins in millimetres. */
    public int textHeight() {
        return PAGE_HEIGHT - margins.top() - margins.bottom();
    }

    /** The width of the column of ô số 2 and 3 in millimetres: what quốc hiệu beside it leaves. */
    public int organWidth() {
        return textWidth() - nationWidth() - COLUMN_GAP;
    }

    /**
     * The width of the column of ô số 1 and 4 in millimetres: quốc hiệu on one line, and no more, for
     * the organ's name beside it needs the rest.
     */
    public int nationWidth() {
        return sizes == SizeSet.CO_12_13_13 ? 90 : 97;
    }
}
