package io.github.vanban.mark;

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

    /** The words in the stamp. */
    public String text() {
        return text;
    }
}
