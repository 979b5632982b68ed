package io.github.vanban.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of two syllables that titles and the names of organs are made of, and that no title parts. */
final class Compounds {

    private static final Set<String> PAIRS = Set.of(
            "BAN HÀNH",
            "BÁO CÁO",
            "CẢI CÁCH",
            "CAO ĐẲNG",
            "CÔNG NGHỆ",
            "CÔNG TÁC",
            "CƠ SỞ",
            "CHỈ ĐẠO",
            "CHỈ SỐ",
            "CHÍNH PHỦ",
            "CHUYÊN MÔN",
            "CHUYỂN ĐỔI",
            "CHƯƠNG TRÌNH",
            "ĐÀO TẠO",
            "ĐẠI HỌC",
            "ĐẠI HỘI",
            "ĐĂNG KÝ",
            "ĐỀ ÁN",
            "ĐƠN VỊ",
            "ĐUỐI NƯỚC",
            "GIÁO DỤC",
            "GIÁO VIÊN",
            "HÀNH CHÍNH",
            "HIỆU QUẢ",
            "HOẠT ĐỘNG",
            "HỌC SINH",
            "HỌC TẬP",
            "HỘI ĐỒNG",
            "KẾ HOẠCH",
            "KHOA HỌC",
            "KIỂM TRA",
            "KINH PHÍ",
            "KINH TẾ",
            "LĨNH VỰC",
            "MẦM NON",
            "MẪU GIÁO",
            "NĂM HỌC",
            "NÂNG CAO",
            "NHÀ TRƯỜNG",
            "NHÂN DÂN",
            "NHIỆM VỤ",
            "NÔNG NGHIỆP",
            "NỘI VỤ",
            "PHÁP LUẬT",
            "PHÒNG HỌC",
            "PHỔ BIẾN",
            "PHỔ THÔNG",
            "PHƯƠNG HƯỚNG",
            "QUẢN LÝ",
            "QUẢN TRỊ",
            "QUY CHẾ",
            "QUY ĐỊNH",
            "QUYẾT ĐỊNH",
            "SỬA CHỮA",
            "TÀI CHÍNH",
            "THÀNH LẬP",
            "THỦ TỤC",
            "THỰC HIỆN",
            "TIỂU HỌC",
            "TỔ CHỨC",
            "TỔNG KẾT",
            "TRUNG HỌC",
            "TRUNG TÂM",
            "TRUNG ƯƠNG",
            "TRƯỜNG HỌC",
            "TUYÊN TRUYỀN",
            "ỦY BAN",
            "VĂN BẢN",
            "VĂN HÓA",
            "VĂN PHÒNG",
            "VĂN THƯ",
            "VIÊN CHỨC",
            "XÂY DỰNG",
            "XÃ HỘI",
            "Y TẾ");

    private Compounds() {}

    /** The runs as text, two of them together where they are one word. */
    static List<String> joined(List<List<String>> runs) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String run = String.join(" ", runs.get(i));
            if (i + 1 < runs.size()
                    && runs.get(i).size() == 1
                    && runs.get(i + 1).size() == 1) {
                String pair = run + ' ' + runs.get(i + 1).get(0);
                if (PAIRS.contains(bare(pair))) {
                    joined.add(pair);
                    i++;
                    continue;
                }
            }
            joined.add(run);
        }
        return joined;
    }

    private static String bare(String pair) {
        String word = pair.endsWith(",") ? pair.substring(0, pair.length() - 1) : pair;
        return word.toUpperCase(Locale.ROOT);
    }
}
