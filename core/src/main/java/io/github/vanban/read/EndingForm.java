package io.github.vanban.read;

import io.github.vanban.internal.PostTitles;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.signature.Authority;
import java.util.List;

/** What the lines below a body look like (ô số 7 and 9b; Phụ lục I, Phần I, Mục II.7 and II.9). */
final class EndingForm {

    private static final Phrases RECIPIENTS =
            Phrases.of("nơi nhận", "nơi gửi", "nới nhận", "nơi nhân");

    /** How titles of those who sign begin: those of the decree, and what papers of schools have. */
    private static final Phrases TITLES = Phrases.of(
            PostTitles.PERSONS,
            "chủ tọa",
            "thư ký",
            "người",
            "đại diện",
            "ban tổ chức",
            "tổng biên tập",
            "trạm trưởng",
            "tổ trưởng",
            "phụ trách",
            "tư lệnh",
            "chính ủy",
            "quyền",
            "đội trưởng",
            "kế toán",
            "ban giám hiệu",
            "hội trưởng",
            "chi cục trưởng",
            "phân hiệu trưởng");

    private static final Phrases COLLECTIVES = Phrases.of(
            "ủy ban nhân dân",
            "hội đồng",
            "ban chỉ đạo",
            "ban chấp hành",
            "ban thường vụ",
            "chính phủ",
            "ban giám đốc");

    /** Who signs beside somebody else. */
    private static final Phrases BESIDE = Phrases.exactly(
            "giáo viên",
            "bên giao",
            "bên nhận",
            "bên A",
            "bên B",
            "khoa",
            "phòng",
            "lớp trưởng",
            "đại diện",
            "tổ",
            "ban",
            "học sinh",
            "phụ huynh");

    private static final Phrases SIGNED = Phrases.of(
            "đã ký",
            "đã kí",
            "ký tên",
            "ký, ghi rõ họ tên",
            "ký và ghi rõ họ tên",
            "chữ ký",
            "ký, đóng dấu",
            "ký và ghi họ tên",
            "kí và ghi họ tên",
            "signed");

    /** Ranks and degrees that stand before a name, the second word in small letters. */
    private static final Phrases RANKS = Phrases.exactly(
            "đại tướng",
            "thượng tướng",
            "trung tướng",
            "thiếu tướng",
            "đại tá",
            "thượng tá",
            "trung tá",
            "thiếu tá",
            "đại úy",
            "thượng úy",
            "trung úy",
            "thiếu úy",
            "tiến sĩ",
            "thạc sĩ",
            "bác sĩ",
            "luật sư");

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_REMARK = 30;
    private static final int MOST_NAME_WORDS = 8;

    private EndingForm() {}

    static boolean recipients(Manuscript manuscript, int line) {
        Lines lines = manuscript.lines();
        return recipients(manuscript.text(), lines.from(line), lines.to(line));
    }

    /** Whether it begins with {@code Nơi nhận}, and says no more than a label does. */
    static boolean recipients(String text, int from, int to) {
        int length = RECIPIENTS.lengthAt(text, from, to);
        if (length == 0 || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        int next = from + length;
        while (next < to && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        return next == to || text.charAt(next) == ':' || text.charAt(next) == '-';
    }

    /** How long the words {@code Nơi nhận} at an index are, with the blanks between them. */
    static int labelLength(String text, int from, int to) {
        return RECIPIENTS.lengthAt(text, from, to);
    }

    /** Whether somebody's right to sign stands here: {@code TM.}, {@code KT.} … in any spelling. */
    static boolean authority(String text, int from, int to) {
        if (to - from < 4 || to - from > LONGEST_TITLE) {
            return false;
        }
        char first = text.charAt(from);
        return (first == 'T' || first == 'K')
                && Authority.read(text.substring(from, to)).isPresent()
                && capitalWords(text, from, to);
    }

    /** Whether it is the title of one who signs, in capitals. */
    static boolean title(String text, int from, int to) {
        return to - from <= LONGEST_TITLE
                && LineForm.capitals(text, from, to)
                && ".,;:".indexOf(text.charAt(to - 1)) < 0
                && (TITLES.at(text, from, to) || COLLECTIVES.at(text, from, to));
    }

    /** Whether it is the title of a person, not the name of a collective. */
    static boolean postTitle(String text, int from, int to) {
        return titleWords(text, from, to) && !OrganWords.headAt(text, from, to);
    }

    /** Whether what stands beside each other are titles, or organs that sign, in any letter case. */
    static boolean besideTitles(List<Passage> pieces) {
        for (Passage piece : pieces) {
            boolean title = titleWords(piece.text(), piece.start(), piece.end())
                    || BESIDE.at(piece.text(), piece.start(), piece.end());
            if (!title
                    || piece.end() - piece.start() > LONGEST_NAME
                    || RecipientLines.bullet(piece)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins like a title, in any letter case. */
    static boolean titleWords(String text, int from, int to) {
        return to - from <= LONGEST_TITLE && TITLES.at(text, from, to);
    }

    static boolean signedRemark(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == '(' || Lines.isBlank(text.charAt(at)))) {
            at++;
        }
        return to - from < LONGEST_REMARK && SIGNED.at(text, at, to);
    }

    /** Whether it can be a person's name: words with capitals and nothing but letters in them. */
    static boolean name(String text, int from, int to) {
        if (to - from > LONGEST_NAME || from == to) {
            return false;
        }
        int words = 0;
        boolean start = true;
        for (int i = afterRank(text, from, to); i < to; i++) {
            char c = text.charAt(i);
            if (Lines.isBlank(c)) {
                start = true;
            } else {
                if (!Character.isLetter(c) && ".,'-".indexOf(c) < 0) {
                    return false;
                }
                if (start && !Character.isUpperCase(c)) {
                    return false;
                }
                words += start ? 1 : 0;
                start = c == '.';
            }
        }
        return words > 1 && words <= MOST_NAME_WORDS;
    }

    /** Past a rank and the blanks behind it, which nobody is named. */
    private static int afterRank(String text, int from, int to) {
        int at = from + RANKS.lengthAt(text, from, to);
        while (at < to && at > from && Lines.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean capitalWords(String text, int from, int to) {
        return LineForm.capitals(text, from, to)
                || titleWords(text, afterLetters(text, from, to), to);
    }

    private static int afterLetters(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '.' && !Lines.isBlank(text.charAt(at))) {
            at++;
        }
        while (at < to && (text.charAt(at) == '.' || Lines.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
