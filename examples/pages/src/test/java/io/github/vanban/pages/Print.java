package io.github.vanban.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What was printed, read back from the PDF. */
record Print(List<Sheet> sheets) {

    private static final double MM = 25.4 / 72;

    /** One printed page in millimetres. */
    record Sheet(double width, double height, List<Glyph> glyphs) {

        boolean landscape() {
            return width > height;
        }

        /** What stands between two heights, without spaces. */
        List<Glyph> between(double from, double to) {
            return glyphs.stream()
                    .filter(glyph -> glyph.baseline() > from && glyph.baseline() <= to)
                    .toList();
        }

        String text() {
            return text(glyphs);
        }

        static String text(List<Glyph> glyphs) {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.letters()));
            return text.toString();
        }

        /** The number in the top margin, or empty text. */
        String number(int topMargin) {
            return text(between(0, topMargin)).replaceAll("[^0-9]", "");
        }
    }

    /** A letter on paper; places in millimetres from the top left, sizes in points. */
    record Glyph(
            String letters, double left, double right, double baseline, double size, String font) {}

    static Print read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Sheet> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDRectangle box = document.getPage(page - 1).getMediaBox();
                Glyphs glyphs = new Glyphs();
                glyphs.setStartPage(page);
                glyphs.setEndPage(page);
                glyphs.getText(document);
                sheets.add(new Sheet(box.getWidth() * MM, box.getHeight() * MM, glyphs.found));
            }
            return new Print(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the fonts, without the letters that a subset carries before them. */
    TreeSet<String> fonts() {
        TreeSet<String> fonts = new TreeSet<>();
        sheets.forEach(sheet -> sheet.glyphs().forEach(glyph -> fonts.add(glyph.font())));
        return fonts;
    }

    /** The page on which this text stands, from 0, spaces aside; or -1. */
    int pageOf(String text) {
        String words = text.replaceAll("\\s", "");
        return IntStream.range(0, sheets.size())
                .filter(i -> sheets.get(i).text().contains(words))
                .findFirst()
                .orElse(-1);
    }

    private static final class Glyphs extends PDFTextStripper {

        private final List<Glyph> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            String letters = text.getUnicode();
            if (!letters.isBlank()) {
                String font = text.getFont().getName();
                // Chromium scales its type; how large a letter is on paper follows from its width.
                double em = em(text);
                double left = text.getXDirAdj() * MM;
                found.add(new Glyph(
                        letters,
                        left,
                        left + text.getWidthDirAdj() * MM,
                        text.getYDirAdj() * MM,
                        text.getWidthDirAdj() / em,
                        font.substring(font.indexOf('+') + 1)));
            }
        }

        private static double em(TextPosition text) {
            try {
                return text.getFont().getWidth(text.getCharacterCodes()[0]) / 1000.0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
