package io.github.vanban.citation;

import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.CopyType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.type.NormativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words that name what a cited paper is, and those that say it is no document. */
final class TypeWords {

    /** Papers with a number that the decree's list does not have. */
    private static final List<String> OTHERS = List.of(
            "Văn bản",
            "Kết luận",
            "Điều lệ",
            "Chiến lược",
            "Giấy phép",
            "Giấy chứng nhận",
            "Giấy xác nhận",
            "Giấy báo",
            "Thư mời",
            "Thư ngỏ",
            "Phiếu trình",
            "Phiếu yêu cầu",
            "Phiếu đề nghị",
            "Đơn",
            "Sắc lệnh",
            "Sắc luật",
            "Thông tri",
            "Hiệp định",
            "Bản án",
            "Cáo trạng",
            "Kiến nghị",
            "Công hàm",
            "Công thư",
            "Bản cam kết",
            "Quy trình",
            "Thông báo kết luận",
            "Chương trình hành động",
            "Kế hoạch hành động");

    /** Codes that stand for a type and have no type of their own in the decree. */
    private static final Set<String> CODES = Set.of("CV", "VB", "KL", "QĐi");

    private static final List<String> FORMS = List.of(
            "Mẫu",
            "Mẫu số",
            "Biểu",
            "Biểu số",
            "Biểu mẫu",
            "Phụ lục",
            "Bảng",
            "Phụ biểu",
            "TCVN",
            "QCVN",
            "ISO",
            "Tiêu chuẩn",
            "Quy chuẩn",
            "Tài khoản",
            "Điện thoại");

    static final PhraseTree ENDING = PhraseTree.backwards(all());

    static final PhraseTree BEGINNING = PhraseTree.forwards(all());

    private static final PhraseTree NO_DOCUMENT = PhraseTree.backwards(FORMS);

    private TypeWords() {}

    /** Where the type begins whose words end at an index, or -1. */
    static int startBefore(String text, int end) {
        int start = ENDING.from(text, end);
        return start >= 0 ? start : codeBefore(text, end);
    }

    /** Whether a form, a standard or an account is what the number belongs to. */
    static boolean noDocumentBefore(String text, int end) {
        return NO_DOCUMENT.from(text, end) >= 0;
    }

    /** {@code QĐ số 12/QĐ-UBND}: a code in its own letter case. */
    private static int codeBefore(String text, int end) {
        int start = Gaps.wordStartBefore(text, end);
        if (end - start < 2 || end - start > 4 || !Letters.capital(text.charAt(start))) {
            return -1;
        }
        char before = Gaps.at(text, start - 1);
        String code = text.substring(start, end);
        boolean known = CODES.contains(code) || DocumentType.ofCode(code).isPresent();
        return known && before != '-' && before != '/' ? start : -1;
    }

    private static List<String> all() {
        List<String> words = new ArrayList<>(OTHERS);
        Stream.<DocumentType[]>of(
                        AdministrativeType.values(), CopyType.values(), NormativeType.values())
                .flatMap(Stream::of)
                .forEach(type -> words.add(type.title()));
        return words;
    }
}
