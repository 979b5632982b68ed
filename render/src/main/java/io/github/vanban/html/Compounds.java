package io.github.vanban.html;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of two syllables that titles and the names of organs are made of, and that no title parts. */
final class Compounds {

    private static final String PAIRS = """
            BAN HÀNH, BÁO CÁO, CẢI CÁCH, CAO ĐẲNG, CÔNG NGHỆ, CÔNG TÁC, CƠ SỞ, CHỈ ĐẠO, CHỈ SỐ,
            CHÍNH PHỦ, CHUYÊN MÔN, CHUYỂN ĐỔI, CHƯƠNG TRÌNH, ĐÀO TẠO, ĐẠI HỌC, ĐẠI HỘI, ĐĂNG KÝ,
            ĐỀ ÁN, ĐƠN VỊ, ĐUỐI NƯỚC, GIÁO DỤC, GIÁO VIÊN, HÀNH CHÍNH, HIỆU QUẢ, HOẠT ĐỘNG,
            HỌC SINH, HỌC TẬP, HỘI ĐỒNG, KẾ HOẠCH, KHOA HỌC, KIỂM TRA, KINH PHÍ, KINH TẾ,
            LĨNH VỰC, MẦM NON, MẪU GIÁO, NĂM HỌC, NÂNG CAO, NHÀ TRƯỜNG, NHÂN DÂN, NHIỆM VỤ,
            NÔNG NGHIỆP, NỘI VỤ, PHÁP LUẬT, PHÒNG HỌC, PHỔ BIẾN, PHỔ THÔNG, PHƯƠNG HƯỚNG,
            QUẢN LÝ, QUẢN TRỊ, QUY CHẾ, QUY ĐỊNH, QUYẾT ĐỊNH, SỬA CHỮA, TÀI CHÍNH, THÀNH LẬP,
            THỦ TỤC, THỰC HIỆN, TIỂU HỌC, TỔ CHỨC, TỔNG KẾT, TRUNG HỌC, TRUNG TÂM, TRUNG ƯƠNG,
            TRƯỜNG HỌC, TUYÊN TRUYỀN, ỦY BAN, VĂN BẢN, VĂN HÓA, VĂN PHÒNG, VĂN THƯ, VIÊN CHỨC,
            XÂY DỰNG, XÃ HỘI, Y TẾ""";

    /** In capitals, as in running text, and as a title begins. */
    private static final Set<String> SPELLINGS = new HashSet<>();

    /** Which letters two words may begin with: most pairs need not be looked up. */
    private static final BitSet FIRST_LETTERS = new BitSet();

    static {
        for (String pair : PAIRS.split(",\\s", -1)) {
            String small = pair.toLowerCase(Locale.ROOT);
            for (String spelling : List.of(pair, small, pair.charAt(0) + small.substring(1))) {
                SPELLINGS.add(spelling);
                FIRST_LETTERS.set(firstLetters(spelling, 0, spelling.indexOf(' ') + 1));
            }
        }
    }

    private Compounds() {}

    /** Whether two words of a text are one; a comma behind them does not matter. */
    static boolean pair(String text, int from, int second, int to) {
        if (!FIRST_LETTERS.get(firstLetters(text, from, second))) {
            return false;
        }
        int end = text.charAt(to - 1) == ',' ? to - 1 : to;
        return SPELLINGS.contains(text.substring(from, end));
    }

    private static int firstLetters(String text, int first, int second) {
        return (text.charAt(first) * 31 + text.charAt(second)) & 0xFFF;
    }
}
