package io.github.vanban.render.internal;

import java.util.List;
import java.util.Set;

/** Knows which words a line break must not part: numbers, dates, ranges of years, references. */
public final class Atoms {

    /** Words that belong to the number behind them. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "ngày", "Ngày", "tháng", "Tháng", "năm", "Năm", "số", "Số", "Số:", "Điều", "điều",
            "khoản", "Khoản", "Mục", "mục", "Chương", "Phần", "lục", "Quận", "Phường");

    private static final Set<String> BEFORE_LETTER = Set.of("điểm", "Điểm");

    /** The place in an organ's name in capitals: {@code PHÒNG NỘI VỤ | HUYỆN TÂN HỒNG}. */
    private static final List<String> PLACES = List.of(
            " HUYỆN ",
            " QUẬN ",
            " THỊ XÃ ",
            " THÀNH PHỐ ",
            " TỈNH ",
            " XÃ ",
            " PHƯỜNG ",
            " ĐẶC KHU ");

    /** A longer word is no number that anybody reads. */
    private static final int LONGEST_NUMBER = 60;

    private Atoms() {}

    /** Where the place in an organ's name begins, which is where it is best broken; or -1. */
    public static int beforePlace(String name) {
        for (String place : PLACES) {
            int at = name.indexOf(place);
            if (at > 0) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether the word at this index must stay on one line with the next one. */
    public static boolean bound(List<String> words, int index) {
        String word = words.get(index);
        String next = words.get(index + 1);
        if ((counts(next) || next.equals("tháng")) && BEFORE_NUMBER.contains(word)) {
            return true;
        }
        if (word.equals("Phụ") && next.equals("lục")) {
            return true;
        }
        if (next.length() <= 2 && BEFORE_LETTER.contains(word)) {
            return true;
        }
        return insideDate(words, index) || insideRange(words, index);
    }

    /** A word with a figure in it: a number, a date, an amount; cut nowhere. */
    static boolean number(String word) {
        return word.length() <= LONGEST_NUMBER && word.chars().anyMatch(Character::isDigit);
    }

    /** {@code 05 | tháng} after {@code ngày}, {@code 3 | năm} after {@code tháng}. */
    private static boolean insideDate(List<String> words, int index) {
        if (index == 0 || !counts(words.get(index))) {
            return false;
        }
        String before = words.get(index - 1);
        String next = words.get(index + 1);
        return (before.equals("ngày") && next.equals("tháng"))
                || (before.equals("tháng") && next.equals("năm"));
    }

    /** {@code 2021 | – | 2022}. */
    private static boolean insideRange(List<String> words, int index) {
        if (dash(words.get(index))) {
            return index > 0 && endsInDigit(words.get(index - 1)) && counts(words.get(index + 1));
        }
        return endsInDigit(words.get(index))
                && dash(words.get(index + 1))
                && index + 2 < words.size()
                && counts(words.get(index + 2));
    }

    /** Figures, La Mã, or the dots of a blank. */
    private static boolean counts(String word) {
        char first = word.charAt(0);
        return Character.isDigit(first)
                || first == '…'
                || first == '/'
                || "IVX".indexOf(first) >= 0;
    }

    private static boolean dash(String word) {
        return word.equals("-") || word.equals("–");
    }

    private static boolean endsInDigit(String word) {
        return Character.isDigit(word.charAt(word.length() - 1));
    }
}
