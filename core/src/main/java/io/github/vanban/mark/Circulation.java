package io.github.vanban.mark;

import io.github.vanban.text.MalformedTextException;
import java.util.Optional;

/**
 * Chỉ dẫn về phạm vi lưu hành: how far a document may go (Phụ lục I, Phần I, Mục III.2). The stamp
 * stands in ô 11; its frame fits its text.
 */
public enum Circulation {
    /** Xem xong trả lại: to be returned after reading. */
    XEM_XONG_TRA_LAI("XEM XONG TRẢ LẠI"),
    /** Lưu hành nội bộ: for internal circulation. */
    LUU_HANH_NOI_BO("LƯU HÀNH NỘI BỘ"),
    /** Tài liệu thu hồi: to be collected again; a mark of the rules on state secrets. */
    TAI_LIEU_THU_HOI("TÀI LIỆU THU HỒI");

    private final String text;

    Circulation(String text) {
        this.text = text;
    }

    /**
     * Reads the words of a stamp, in any letter case and either tone placement.
     *
     * @throws MalformedTextException when the text is no such stamp
     */
    public static Circulation parse(String text) {
        return StampWords.parse("circulation", values(), Circulation::text, text);
    }

    /** Reads the words of a stamp, or gives nothing. */
    public static Optional<Circulation> tryParse(String text) {
        return StampWords.find(values(), Circulation::text, text);
    }

    /** The words in the stamp. */
    public String text() {
        return text;
    }
}
