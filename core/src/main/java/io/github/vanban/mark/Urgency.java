package io.github.vanban.mark;

import io.github.vanban.text.MalformedTextException;
import java.util.Optional;

/**
 * Dấu chỉ mức độ khẩn: how fast a document must travel (Phụ lục I, Phần I, Mục III.2), slowest
 * first. The stamp is a single frame in ô 10b.
 */
public enum Urgency {
    /** Khẩn: urgent. */
    KHAN("KHẨN", 20),
    /** Thượng khẩn: very urgent. */
    THUONG_KHAN("THƯỢNG KHẨN", 40),
    /** Hỏa tốc: immediate. */
    HOA_TOC("HOẢ TỐC", 30);

    private final String text;
    private final int width;

    Urgency(String text, int width) {
        this.text = text;
        this.width = width;
    }

    /**
     * Reads the words of a stamp, in any letter case and either tone placement.
     *
     * @throws MalformedTextException when the text is no such stamp
     */
    public static Urgency parse(String text) {
        return StampWords.parse("urgency", values(), Urgency::text, text);
    }

    /** Reads the words of a stamp, or gives nothing. */
    public static Optional<Urgency> tryParse(String text) {
        return StampWords.find(values(), Urgency::text, text);
    }

    /** The words in the stamp, as the decree prints them. */
    public String text() {
        return text;
    }

    /** The width of the frame in millimetres. */
    public int widthInMillimetres() {
        return width;
    }

    /** The height of the frame in millimetres. */
    public int heightInMillimetres() {
        return 8;
    }
}
