package io.github.vanban.mark;

import io.github.vanban.text.MalformedTextException;
import java.util.Optional;

/**
 * Dấu chỉ độ mật: the degree of state secret (Phụ lục I, Phần I, Mục III.2), lowest first. The
 * stamp is a double frame in ô 10a; its size comes from the rules on state secrets, not from the
 * decree.
 */
public enum Secrecy {
    /** Mật: secret. */
    MAT("MẬT", 20),
    /** Tối mật: top secret. */
    TOI_MAT("TỐI MẬT", 30),
    /** Tuyệt mật: of the highest secrecy. */
    TUYET_MAT("TUYỆT MẬT", 40);

    private final String text;
    private final int width;

    Secrecy(String text, int width) {
        this.text = text;
        this.width = width;
    }

    /**
     * Reads the words of a stamp, in any letter case and either tone placement.
     *
     * @throws MalformedTextException when the text is no such stamp
     */
    public static Secrecy parse(String text) {
        return StampWords.parse("secrecy", values(), Secrecy::text, text);
    }

    /** Reads the words of a stamp, or gives nothing. */
    public static Optional<Secrecy> tryParse(String text) {
        return StampWords.find(values(), Secrecy::text, text);
    }

    /** The words in the stamp. */
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
