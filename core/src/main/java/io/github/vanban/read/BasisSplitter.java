package io.github.vanban.read;

import io.github.vanban.internal.lines.Lines;

/**
 * Knows how a căn cứ begins, and where it ends when the sentence that opens the body follows in the
 * same paragraph: {@code Căn cứ tình hình thực tế, Trường … xây dựng Kế hoạch như sau:} (Phụ lục I,
 * Phần I, Mục II.6.a).
 */
final class BasisSplitter {

    private static final Phrases OPENINGS = Phrases.exactly(
            "căn cứ",
            "căn cư",
            "thực hiện",
            "triển khai",
            "tiếp tục triển khai",
            "tiếp tục thực hiện",
            "theo",
            "xét",
            "trên cơ sở");

    /** What an organ does in the sentence that opens a body. */
    private static final Phrases ACTS = Phrases.exactly(
            "xây dựng",
            "ban hành",
            "thông báo",
            "báo cáo",
            "tổ chức",
            "triển khai",
            "hướng dẫn",
            "đề nghị",
            "lập kế hoạch",
            "yêu cầu",
            "trình",
            "quyết định",
            "trân trọng",
            "kính",
            "có ý kiến",
            "đề ra",
            "đề xuất",
            "phát động",
            "tham mưu",
            "phối hợp",
            "xin",
            "công bố",
            "cụ thể");

    /** Begin like an act and are none. */
    private static final Phrases NO_ACTS = Phrases.exactly("trình độ");

    /** Behind these an act is what a document is about, not what an organ does. */
    private static final Phrases GOVERNING = Phrases.exactly("việc", "về", "để");

    private static final int LONGEST_NAME = 160;

    private BasisSplitter() {}

    /** Whether a stretch begins like a căn cứ, a dash before it overlooked. */
    static boolean opens(String text, int from, int to) {
        int at = from;
        while (at < to && "-–•+* ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int length = OPENINGS.lengthAt(text, at, to);
        if (length == 0 || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int next = at + length;
        return next < to && (Lines.isBlank(text.charAt(next)) || text.charAt(next) == ':');
    }

    /**
     * Where the sentence that opens the body begins in a paragraph that begins as a căn cứ; the end
     * of the paragraph when it is a căn cứ throughout.
     */
    static int leadStart(Passage paragraph) {
        String text = paragraph.text();
        char last = text.charAt(paragraph.end() - 1);
        if (last == ';' || last == ',') {
            return paragraph.end();
        }
        for (int i = paragraph.end() - 2; i > paragraph.start(); i--) {
            char c = text.charAt(i);
            boolean parts = c == ';' || c == ',' || c == '.';
            if (parts && Lines.isBlank(text.charAt(i + 1))) {
                int word = i + 1;
                while (word < paragraph.end() && Lines.isBlank(text.charAt(word))) {
                    word++;
                }
                if (acts(text, word, paragraph.end(), c == '.')) {
                    return word;
                }
            }
        }
        return paragraph.end();
    }

    /** Whether an organ is named at an index and does something soon after. */
    private static boolean acts(String text, int at, int to, boolean sentence) {
        if (!OrganWords.speakerAt(text, at, to)) {
            return sentence && opensSentence(text, at, to);
        }
        int limit = Math.min(to, at + LONGEST_NAME);
        for (int i = at; i + 1 < limit; i++) {
            char c = text.charAt(i);
            boolean blank = Lines.isBlank(text.charAt(i + 1));
            if (c == ';' || (c == '.' && blank)) {
                return false;
            }
            if (Lines.isBlank(c)
                    && Character.isLowerCase(text.charAt(i + 1))
                    && !GOVERNING.endAt(text, at, i)
                    && !NO_ACTS.at(text, i + 1, to)
                    && ACTS.at(text, i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rest is one sentence that announces the body: it ends with a colon. */
    private static boolean opensSentence(String text, int at, int to) {
        return to > at && text.charAt(to - 1) == ':' && Character.isUpperCase(text.charAt(at));
    }
}
