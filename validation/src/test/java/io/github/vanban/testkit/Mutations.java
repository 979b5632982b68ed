package io.github.vanban.testkit;

import io.github.vanban.document.Document;
import io.github.vanban.type.AdministrativeType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The mistakes that clerks make, each of which exactly one rule is there to find. */
public final class Mutations {

    /** Minutes, personal letters and papers between parties have frames of their own, of which many rules do not speak. */
    static final Set<AdministrativeType> TYPES = EnumSet.complementOf(EnumSet.of(
            AdministrativeType.BIEN_BAN,
            AdministrativeType.THU_CONG,
            AdministrativeType.HOP_DONG,
            AdministrativeType.BAN_GHI_NHO,
            AdministrativeType.BAN_THOA_THUAN));

    private static final String IN_THE_BODY = "(?=[\\s\\S]*^Nơi nhận:)";

    private static final List<Mutation> HEADER = List.of(
            Mutation.of("QH-01", "^Độc lập - Tự do - Hạnh phúc\\n", ""),
            Mutation.of("QH-02", "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ"),
            Mutation.of("QH-03", "^Độc lập - Tự do - Hạnh", "Độc lập – Tự do – Hạnh"),
            Mutation.of("QH-03", "^Độc lập - Tự do - Hạnh", "Độc Lập - Tự Do - Hạnh"),
            Mutation.of("CQ-01", "\\A[\\s\\S]*?\\n\\n(?=CỘNG HÒA)", ""),
            Mutation.of("CQ-04", "\\A(?=BỘ |HỘI ĐỒNG NHÂN DÂN)", "CHÍNH PHỦ\n"),
            Mutation.of("CQ-05", "\\AUBND .*\\n(?=SỞ|TRƯỜNG)", ""),
            Mutation.of(
                    "CQ-07",
                    "^(Số: \\d+/\\p{L}+)-(?:MGLH|SNV)$(?!\\nV/v)(?![\\s\\S]*\\(Kèm theo)",
                    "$1-QWZ"),
            Mutation.of("SO-01", "^Số: .*\\n", ""),
            Mutation.of("SO-02", "^Số: ", "Số "),
            Mutation.of("SO-03", "^Số: 0(\\d)/", "Số: $1/"),
            Mutation.of("SO-03", "^Số: (\\d\\d)/", "Số: 0$1/"),
            Mutation.of("SO-04", "^(Số: \\d+)/", "$1 /"),
            Mutation.of("SO-04", "^(Số: \\d+)/", "$1/ "),
            Mutation.of("SO-05", "^(Số: \\d+/\\p{L}+)-", "$1–"),
            Mutation.of("SO-06", "^(Số: \\d+)/(?:KH|BC|TB|CTr)-(?![\\s\\S]*\\(Kèm theo)", "$1/HD-"),
            Mutation.of(
                    "SO-07",
                    "^(Số: \\d+)/(\\p{Lu}+)-\\p{Lu}+(?=\\nV/v )(?![\\s\\S]*\\(Kèm theo)",
                    "$1/CV-$2"),
            Mutation.of("SO-08", "^(Số: \\d+)/KH-", "$1/kh-"),
            Mutation.of("SO-09", "^(Số: \\d+)/QĐ-(?![\\s\\S]*\\(Kèm theo)", "$1/QD-"),
            Mutation.of(
                    "SO-10",
                    "^(Số: \\d+)/(?=(?:KH|BC|TB|TTr)-)(?![\\s\\S]*\\(Kèm theo)",
                    "$1/2026/"),
            Mutation.of("SO-12", "^(Số: \\d+/KH-\\p{Lu}+)$(?![\\s\\S]*\\(Kèm theo)", "$1-VP"),
            Mutation.of(
                    "SO-13",
                    "^(Số: \\d+/\\p{Lu}+)-\\p{Lu}+(?=\\nV/v )(?![\\s\\S]*\\(Kèm theo)",
                    "$1"),
            Mutation.of("SO-14", "^(Số: \\d\\d+)/(?![\\s\\S]*\\(Kèm theo)", "$1a/"),
            Mutation.of("SO-17", "^Số: \\d+/", "Số:     /"),
            Mutation.of("DD-01", "^\\p{Lu}[\\p{L} ]+, ngày \\d+ tháng \\d+ năm \\d{4}\\n", ""),
            Mutation.of("DD-02", "^(\\p{Lu}[\\p{L} ]+, ngày) 0", "$1 "),
            Mutation.of("DD-03", "^(\\p{Lu}[\\p{L} ]+, ngày \\d+ tháng) 0([12]) ", "$1 $2 "),
            Mutation.of("DD-04", "^(\\p{Lu}[\\p{L} ]+, ngày \\d+ tháng) ([3-9]) ", "$1 0$2 "),
            Mutation.of(
                    "DD-05",
                    "^(\\p{Lu}[\\p{L} ]+), ngày (?=\\d+ tháng \\d+ năm \\d{4}$)",
                    "$1 ngày "),
            Mutation.of("DD-07", "^Tây Ninh, ngày", "TP. Tây Ninh, ngày"),
            Mutation.of("DD-09", "^Tây Ninh, ngày", "Tỉnh Tây Ninh, ngày"),
            Mutation.of(
                    "DD-11", "^(\\p{Lu}[\\p{L} ]+, ngày) \\d+ tháng \\d+ năm", "$1 31 tháng 9 năm"),
            Mutation.of("DD-12", "^(\\p{Lu}[\\p{L} ]+, ngày) \\d+ tháng", "$1     tháng"),
            Mutation.of(
                    "DD-13",
                    "^(\\p{Lu}[\\p{L} ]+, ngày) (\\d+) tháng (\\d+) năm (\\d{4})$",
                    "$1 $2/$3/$4"));

    private static final List<Mutation> TITLE = List.of(
            Mutation.of("TL-02", "^(V/v [\\s\\S]*?, ngày .*\\n)", "$1\nCÔNG VĂN\n"),
            Mutation.of("TL-03", "^(KẾ HOẠCH|BÁO CÁO|THÔNG BÁO)\\n\\n", "$1\n\nV/v "),
            Mutation.of("TL-04", "^V/v ", "V/v: "),
            Mutation.of("TL-04", "^V/v ", "V/v về việc "),
            Mutation.of(
                    "TL-05", "^(KẾ HOẠCH|THÔNG BÁO|HƯỚNG DẪN)\\n\\n.*\\n\\n(?=Căn cứ)", "$1\n\n"),
            Mutation.of(
                    "TL-06",
                    "^((?:KẾ HOẠCH|THÔNG BÁO|TỜ TRÌNH)\\n\\n(?!Thực hiện|Triển khai).*)\\n",
                    "$1.\n"),
            Mutation.of("TL-10", "^\\(Kèm theo Quyết định", "(Kèm theo Kế hoạch"),
            Mutation.of("TL-11", "^QUYẾT ĐỊNH:\\n\\n", ""),
            Mutation.of(
                    "TL-12",
                    "^(ỦY BAN NHÂN DÂN XÃ LONG HẬU\\n\\n(?=Căn|Thực|Theo))",
                    "CHỦ TỊCH $1"),
            Mutation.of("CC-02", "^(Căn cứ .*);$", "$1,"),
            Mutation.of("CC-02", "^(Theo đề nghị .*)\\.$", "$1;"),
            Mutation.of("CC-04", "^(?=Căn cứ Luật)", "- "),
            Mutation.of(
                    "CC-05", "^(Căn cứ Nghị định số 30/2020/NĐ-CP) ngày 05 tháng 3 năm 2020", "$1"),
            Mutation.of(
                    "CC-06",
                    "^(Căn cứ Luật Tổ chức chính quyền địa phương) ngày 16 tháng 6 năm 2025",
                    "$1 số 72/2025/QH15"),
            Mutation.of(
                    "CC-07",
                    "^(Căn cứ Luật Tổ chức chính quyền địa phương) ngày 16 tháng 6 năm 2025",
                    "$1"),
            Mutation.of("CC-11", "^(Căn cứ Nghị định số 30.*) của Chính phủ", "$1 của Bộ Nội vụ"),
            Mutation.of(
                    "LG-05",
                    "^(Thực hiện Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm) 2025",
                    "$1 2027"),
            Mutation.of("LG-09", "^(Căn cứ Nghị định số 30)/2020/", "$1/2021/"));

    private static final List<Mutation> BODY = List.of(
            Mutation.of(
                    "VD-01",
                    "(Chỉ thị số 13/CT-TTg) ngày 10 tháng 01 năm 2024(?= của Thủ tướng Chính phủ về)"
                            + IN_THE_BODY,
                    "$1"),
            Mutation.of(
                    "VD-03",
                    "khoản 2 Điều 5 của Quy chế" + IN_THE_BODY,
                    "Điều 5 khoản 2 của Quy chế"),
            Mutation.of(
                    "VD-04",
                    "khoản 2 Điều 5 của Quy chế" + IN_THE_BODY,
                    "khoản 2 điều 5 của Quy chế"),
            Mutation.of(
                    "VD-05",
                    "(số 125/SNV-CCVC) ngày 31 tháng 12 năm 2024" + IN_THE_BODY,
                    "$1 ngày 31/12/2024"),
            Mutation.of("VD-08", "Công văn số 125/" + IN_THE_BODY, "Công văn số: 125/"),
            Mutation.of("BC-01", "^III\\. " + IN_THE_BODY, "II. "),
            Mutation.of("BC-02", "^II\\. (?![\\s\\S]*^III\\. )" + IN_THE_BODY, "III. "),
            Mutation.of("BC-02", "^c\\) (?![\\s\\S]*^d\\) )" + IN_THE_BODY, "d) "),
            Mutation.of("BC-03", "^a\\) " + IN_THE_BODY, "a. "),
            Mutation.of("BC-04", "^đ\\) (?![\\s\\S]*^e\\) )" + IN_THE_BODY, "e) "),
            Mutation.of(
                    "BC-12",
                    "^- (?=\\p{Lu}[\\s\\S]*^Nơi nhận:)(?![^\\n]*(?:phường|mầm non|Văn phòng|Tài chính))",
                    "• "),
            Mutation.of(
                    "BC-13",
                    "^(?!\\+)(.*hội viên, người lao động) (?=và các tầng lớp[^\\n]*\\n\\n(?!\\+))"
                            + IN_THE_BODY,
                    "$1\n\n"),
            Mutation.of(
                    "BC-15", "^(- \\p{Lu}[^:;@\\n]{70,}[^/])\\.$(?=\\n\\n- )" + IN_THE_BODY, "$1"),
            Mutation.of("CH-01", "thời hạn" + IN_THE_BODY, "tho\u031b\u0300i hạn"),
            Mutation.of("CH-02", "Đăng tin" + IN_THE_BODY, "\u00d0ăng tin"),
            Mutation.of("CH-04", "đầy đủ, phù" + IN_THE_BODY, "đầy đủ , phù"),
            Mutation.of("CH-04", "đầy đủ, phù" + IN_THE_BODY, "đầy đủ,phù"),
            Mutation.of("CH-04", "rõ người, rõ" + IN_THE_BODY, "rõ  người, rõ"),
            Mutation.of("CH-05", "xử lý" + IN_THE_BODY, "sử lý"),
            Mutation.of("CH-05", "Tuyên truyền kịp" + IN_THE_BODY, "Tuyên tuyền kịp"),
            Mutation.of("CH-05", "nhận thức của" + IN_THE_BODY, "nhận nhận thức của"),
            Mutation.of("CH-10", "95,5%" + IN_THE_BODY, "95,5 %"),
            Mutation.of(
                    "CH-11",
                    "\\A(?![\\s\\S]*^(?:GIẤY|PHIẾU))([\\s\\S]*?)Phân công rõ người" + IN_THE_BODY,
                    "$1Phân công [CẦN BỔ SUNG] rõ người"),
            Mutation.of("VH-01", "trên địa bàn xã" + IN_THE_BODY, "trên địa bàn Xã"),
            Mutation.of(
                    "VH-03",
                    "tại Thành phố Hồ Chí Minh" + IN_THE_BODY,
                    "tại thành phố Hồ Chí Minh"),
            Mutation.of(
                    "VH-04", "Ủy ban nhân dân tỉnh và" + IN_THE_BODY, "Ủy ban Nhân dân tỉnh và"),
            Mutation.of("VH-07", "(\\p{L}) Công văn số 125" + IN_THE_BODY, "$1 công văn số 125"),
            Mutation.of("VH-08", "Tết Trung thu" + IN_THE_BODY, "tết trung thu"),
            Mutation.of("VH-09", "(hành chính\\. )N(?=âng)" + IN_THE_BODY, "$1n"),
            Mutation.of("LG-03", "(trước ngày 15 tháng 12 năm) 2026" + IN_THE_BODY, "$1 2024"));

    private static final List<Mutation> ENDING = List.of(
            Mutation.of("CH-13", "\\./\\.$", "."),
            Mutation.of("CH-13", "\\./\\.$", "../."),
            Mutation.of("KY-02", "^KT\\. ", "KT "),
            Mutation.of("KY-02", "^TL\\. ", "T/L "),
            Mutation.of("KY-03", "^KT\\. (?=GIÁM ĐỐC|HIỆU TRƯỞNG)", "KT. PHÓ "),
            Mutation.of("KY-05", "^TL\\. (GIÁM ĐỐC\\n)", "TUQ. $1KT. CHÁNH VĂN PHÒNG\nPHÓ "),
            Mutation.of("KY-07", "^(?=Nguyễn Thị Bích$|Võ Thị Kim Liên$)", "ThS. "),
            Mutation.of("KY-10", "^HIỆU TRƯỞNG\\n(?=Nguyễn|Bùi)", "PHỤ TRÁCH TRƯỜNG\n"),
            Mutation.of("KY-12", "^KT\\. (?:GIÁM ĐỐC|HIỆU TRƯỞNG)\\n", ""),
            Mutation.of("KY-14", "^(?=Nguyễn Thị Bích$|Võ Thị Kim Liên$)", "(Đã ký)\n"),
            Mutation.of("NN-01", "^Nơi nhận:\\n(?:\\n?- .*\\n)+(?:[A-Z]+\\..*\\n)?", ""),
            Mutation.of(
                    "NN-03",
                    "^(- (?:Đảng ủy phường|Các tổ chuyên môn|Ủy ban nhân dân tỉnh));",
                    "$1."),
            Mutation.of("NN-04", "^- Lưu: ", "- Lưu "),
            Mutation.of("NN-04", "^(- Lưu: .*)\\.$", "$1"),
            Mutation.of(
                    "NN-04",
                    "^- Lưu: .*\\n(?![A-Z]+\\.)(?![\\s\\S]*(?:Phó Chủ tịch Ủy ban|Số 06|ĐT: ))",
                    ""),
            Mutation.of("NN-05", "^- Lưu: VT, .*$(?![\\s\\S]*V/v)", "- Lưu: VT."),
            Mutation.of("NN-06", "^(V/v [\\s\\S]*)^- Như trên;\\n", "$1"),
            Mutation.of("NN-07", "^- Như Điều 3;", "- Như Điều 9;"),
            Mutation.of(
                    "NN-08",
                    "^((?:KẾ HOẠCH|THÔNG BÁO)\\n\\n.*\\n\\n)(?=Căn cứ)",
                    "$1Kính gửi: Các tổ chuyên môn\n\n"),
            Mutation.of("NN-09", "^(- (?:Bộ Tài chính|Các cơ sở giáo dục mầm non))\\.$", "$1;"),
            Mutation.of("NN-11", "^(- Đảng ủy phường;\\n)", "$1$1"),
            Mutation.of("NN-14", "^(V/v [\\s\\S]*^- Lưu: VT, )(?:CCVC|CM|NC|PC)", "$1QWZ"),
            Mutation.of("PL-02", "^Phụ lục$", "Phụ lục I"),
            Mutation.of("PL-03", "^Phụ lục(?= I$|$)", "PHỤ LỤC"),
            Mutation.of("PL-04", "^(Phụ lục\\n\\n.*\\n\\n)\\(Kèm theo .*\\)\\n\\n", "$1"),
            Mutation.of("SA-01", "\\A(?=UBND)", "SAO Y BẢN CHÍNH\n\n"),
            Mutation.of("DP-02", "^- Các tổ chuyên môn;", "- Sở Nội vụ tỉnh Long An;"),
            Mutation.of(
                    "DP-03",
                    "^- Các tổ chuyên môn;",
                    "- Phòng Giáo dục và Đào tạo huyện Cần Giuộc;"));

    private static final List<Mutation> ALL = all();

    private Mutations() {}

    /** Every mutation. */
    public static List<Mutation> catalogue() {
        return ALL;
    }

    /**
     * Texts of conformant documents with one mistake each.
     *
     * @param printed how a document becomes text: {@code TextRenderer.flow()::render} of
     *     vanban-render, of which this module knows nothing
     */
    public static Arbitrary<BrokenText> broken(Function<Document, String> printed) {
        return Arbitraries.of(ALL).flatMap(mutation -> broken(mutation, printed));
    }

    /**
     * Texts with one certain mistake.
     *
     * @param mutation the mistake
     * @param printed how a document becomes text
     */
    public static Arbitrary<BrokenText> broken(
            Mutation mutation, Function<Document, String> printed) {
        return Arbitraries.of(TYPES)
                .flatMap(ConformantDocuments::ofType)
                .map(printed)
                .filter(text -> mutation.applyTo(text).isPresent())
                .map(text ->
                        new BrokenText(text, mutation, mutation.applyTo(text).orElseThrow()));
    }

    private static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>();
        all.addAll(HEADER);
        all.addAll(TITLE);
        all.addAll(BODY);
        all.addAll(ENDING);
        return List.copyOf(all);
    }
}
