package io.github.vanban.read;

import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.CopyType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.type.NormativeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tên loại at the beginning of a line.
 *
 * @param type the type
 * @param end where its name ends in the text; the subject may follow on the same line
 */
record TypeLine(DocumentType type, int end) {

    private record Name(String folded, DocumentType type) {}

    /** Longest first, so that Thông tư liên tịch is not Thông tư. Công văn is never printed. */
    private static final List<Name> NAMES = names();

    /** How titles begin that the decree does not know; BAN CHỈ ĐẠO is no BẢN. */
    private static final Phrases OTHER_HEADS = Phrases.exactly(
            "giấy",
            "thư",
            "đơn",
            "lịch",
            "danh sách",
            "điều lệ",
            "nội quy",
            "bản",
            "biên bản",
            "phiếu",
            "đề cương",
            "kết luận",
            "lời kêu gọi",
            "quy trình",
            "chiến lược",
            "sao y",
            "chứng nhận",
            "tờ khai");

    private static final int MOST_WORDS = 6;

    /** The type with which a stretch of one line begins, or null; it must be in capitals. */
    static @Nullable TypeLine at(String text, int from, int to) {
        if (!Character.isUpperCase(text.charAt(from))) {
            return null;
        }
        char first = Folded.of(text.charAt(from));
        for (Name name : NAMES) {
            if (name.folded().charAt(0) != first) {
                continue;
            }
            int end = from + name.folded().length();
            if (Folded.wordAt(text, from, to, name.folded())) {
                boolean alone = alone(text, end, to);
                boolean fits = LineForm.capitals(text, from, to)
                        || (alone && text.charAt(from + 1) != ' ')
                        || LineForm.capitals(text, from, end);
                return fits ? new TypeLine(name.type(), end) : null;
            }
        }
        return LineForm.capitals(text, from, to) ? other(text, from, to) : null;
    }

    /** Whether nothing but a mark follows the name of the type. */
    boolean alone(String text, int to) {
        return alone(text, end, to);
    }

    private static @Nullable TypeLine other(String text, int from, int to) {
        if (!OTHER_HEADS.at(text, from, to) || words(text, from, to) > MOST_WORDS) {
            return null;
        }
        String title = text.substring(from, to);
        String type = title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
        return new TypeLine(DocumentType.parse(type), to);
    }

    private static int words(String text, int from, int to) {
        int words = 1;
        for (int i = from; i < to; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private static boolean alone(String text, int end, int to) {
        for (int i = end; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Name> names() {
        List<Name> names = new ArrayList<>();
        DocumentType memorandum = DocumentType.parse("Biên bản ghi nhớ");
        names.add(new Name(Folded.of(memorandum.title()), memorandum));
        for (DocumentType type : AdministrativeType.values()) {
            if (type != AdministrativeType.CONG_VAN) {
                names.add(new Name(Folded.of(type.title()), type));
            }
        }
        for (DocumentType type : CopyType.values()) {
            names.add(new Name(Folded.of(type.title()), type));
        }
        for (DocumentType type : NormativeType.values()) {
            names.add(new Name(Folded.of(type.title()), type));
        }
        names.sort(
                Comparator.comparingInt((Name name) -> name.folded().length()).reversed());
        return List.copyOf(names);
    }
}
