package io.github.vanban.citation;

import java.util.List;

/**
 * The words by which the title of a cited document is joined to its issuer ({@code về}, {@code quy
 * định} …). They decide where an issuer ends, so names that contain one of them are known here.
 */
final class LinkWords {

    private static final List<String> WORDS = List.of(
            "về",
            "V/v",
            "quy định",
            "ban hành",
            "phê duyệt",
            "hướng dẫn",
            "sửa đổi",
            "bổ sung",
            "bãi bỏ",
            "thay thế",
            "điều chỉnh",
            "đính chính",
            "công bố",
            "công nhận",
            "thông qua",
            "thành lập",
            "giải thể",
            "kiện toàn",
            "bổ nhiệm",
            "phân công",
            "phân cấp",
            "ủy quyền",
            "uỷ quyền",
            "cho phép",
            "chấp thuận",
            "đề nghị",
            "báo cáo",
            "trả lời",
            "phát động",
            "tăng cường",
            "triển khai",
            "thực hiện",
            "tổ chức thực hiện",
            "tổ chức triển khai",
            "giao chỉ tiêu",
            "giao dự toán",
            "giao kế hoạch",
            "giao nhiệm vụ",
            "tạm ngừng",
            "tạm ngưng",
            "kéo dài",
            "được",
            "đã được",
            "có hiệu lực",
            "hết hiệu lực",
            "nhằm");

    private static final int SHELVES = 61;

    /** By their first letter, because every word of an issuer is looked up. */
    private static final String[][] LINKS = byFirstLetter();

    private static final String OPENING_MARKS = "(“\"‘«";

    /** Bodies whose name says what they are for: {@code Ủy ban Quốc gia về chuyển đổi số}. */
    private static final List<String> TASK_BODIES =
            List.of("Ban Chỉ đạo", "Ủy ban", "Uỷ ban", "Hội đồng", "Tổ công tác", "Ban Công tác");

    private static final List<String> TASK_LEVELS = List.of(
            "",
            " Trung ương",
            " Quốc gia",
            " Nhà nước",
            " Chính phủ",
            " của Chính phủ",
            " liên ngành",
            " cấp tỉnh",
            " tỉnh",
            " thành phố",
            " huyện",
            " xã");

    private static final List<String> TASK_LINKS = List.of("về", "thực hiện", "triển khai");

    private LinkWords() {}

    /** All of them, as they are written. */
    static List<String> all() {
        return WORDS;
    }

    /** Whether a title begins at this word of an issuer and its title that began at an index. */
    static boolean startTitle(String line, int word, int issuerStart) {
        if (isOpeningMark(line.charAt(word))) {
            return true;
        }
        for (String link : LINKS[shelf(line.charAt(word))]) {
            if (wordAt(line, word, link)) {
                return !namesTask(line, word, issuerStart);
            }
        }
        return false;
    }

    /** Several letters share a shelf; what stands on it is compared in any case. */
    private static int shelf(char letter) {
        return Character.toLowerCase(letter) % SHELVES;
    }

    private static String[][] byFirstLetter() {
        String[][] shelves = new String[SHELVES][];
        for (int i = 0; i < SHELVES; i++) {
            int shelf = i;
            shelves[i] = WORDS.stream()
                    .filter(link -> shelf(link.charAt(0)) == shelf)
                    .toArray(String[]::new);
        }
        return shelves;
    }

    /** Whether this opens a bracket or a quotation. */
    static boolean isOpeningMark(char c) {
        return OPENING_MARKS.indexOf(c) >= 0;
    }

    /** Whether the words stand here and end here; the first letter may be a capital. */
    static boolean wordAt(String line, int at, String words) {
        int end = at + words.length();
        return line.regionMatches(true, at, words, 0, 1)
                && line.startsWith(words.substring(1), at + 1)
                && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
    }

    /** Whether the word goes on with the name of a body; {@code về việc} never does. */
    private static boolean namesTask(String line, int word, int issuerStart) {
        if (wordAt(line, word, "về việc")
                || TASK_LINKS.stream().noneMatch(link -> wordAt(line, word, link))) {
            return false;
        }
        int end = word - 1;
        for (String level : TASK_LEVELS) {
            int bodyEnd = end - level.length();
            if (line.regionMatches(true, bodyEnd, level, 0, level.length())
                    && TASK_BODIES.stream()
                            .anyMatch(body -> endsAt(line, bodyEnd, body, issuerStart))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(String line, int end, String body, int from) {
        int start = end - body.length();
        return start >= from
                && line.regionMatches(true, start, body, 0, body.length())
                && (start == from || line.charAt(start - 1) == ' ');
    }
}
