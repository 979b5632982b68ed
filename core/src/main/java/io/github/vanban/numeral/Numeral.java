package io.github.vanban.numeral;

import static java.util.Objects.requireNonNull;

import io.github.vanban.text.MalformedTextException;
import java.util.OptionalInt;

/**
 * Chữ số và thứ tự: the three ways in which the decree counts the parts of a document (Phụ lục I,
 * Phần I, Mục II.6): La Mã for Phần, Chương and the mục of a plan, Ả Rập for Mục, Điều and khoản,
 * Vietnamese letters for điểm.
 *
 * <p>Each numeral is a bijection between the numbers from 1 to {@link #last()} and their text.
 */
public enum Numeral {
    /** Chữ số La Mã: {@code I II III IV …}, from 1 to 3999. */
    ROMAN("Roman numeral", 3999) {
        @Override
        String write(int number) {
            return RomanDigits.write(number);
        }

        @Override
        int read(String text) {
            return RomanDigits.read(text);
        }
    },

    /** Chữ số Ả Rập: {@code 1 2 3 …}, from 1, without leading zeros. */
    ARABIC("Arabic numeral", 999_999_999) {
        @Override
        String write(int number) {
            return Integer.toString(number);
        }

        @Override
        int read(String text) {
            return ArabicDigits.read(text);
        }
    },

    /**
     * Chữ cái tiếng Việt: the letters of điểm, {@code a b c d đ e g h i k …} up to {@code y}. There
     * is no f, j, w or z, and no ă â ê ô ơ ư; what follows y the decree does not say.
     */
    LETTER("point letter", PointLetters.COUNT) {
        @Override
        String write(int number) {
            return PointLetters.write(number);
        }

        @Override
        int read(String text) {
            return PointLetters.read(text);
        }
    };

    private final String subject;
    private final int last;

    Numeral(String subject, int last) {
        this.subject = subject;
        this.last = last;
    }

    abstract String write(int number);

    /** The number, or 0 when the text is not the canonical text of one. */
    abstract int read(String text);

    /** The largest number that this numeral can write. */
    public int last() {
        return last;
    }

    /**
     * Writes a number.
     *
     * @param number from 1 to {@link #last()}
     * @throws IllegalArgumentException outside that range
     */
    public String format(int number) {
        if (number < 1 || number > last) {
            throw new IllegalArgumentException(
                    subject + ": " + number + " is outside 1 to " + last);
        }
        return write(number);
    }

    /**
     * Reads a number in its canonical form; {@code IIII}, {@code 007} and {@code f} are refused.
     *
     * @throws MalformedTextException when the text is not what {@link #format} prints
     */
    public int parse(String text) {
        int number = read(requireNonNull(text, "text"));
        if (number == 0) {
            throw new MalformedTextException(
                    subject, text, 0, "a " + subject + " from " + write(1) + " to " + write(last));
        }
        return number;
    }

    /** Reads a number in its canonical form, or gives nothing. */
    public OptionalInt tryParse(String text) {
        int number = read(requireNonNull(text, "text"));
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
