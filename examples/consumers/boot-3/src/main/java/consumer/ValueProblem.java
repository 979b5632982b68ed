package consumer;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.vanban.text.MalformedTextException;
import java.util.Map;
import java.util.stream.Collectors;

/** What a value of the document has against a text that the schema let through. */
final class ValueProblem {

    /** What the exceptions call a value, with its Vietnamese name and an example of its form. */
    private static final Map<String, String> FORMS = Map.of(
            "document number", "số, ký hiệu, ví dụ 88/KH-MGLH",
            "document date", "ngày tháng, ví dụ ngày 05 tháng 3 năm 2023",
            "place and date", "địa danh, ngày tháng, ví dụ Long Hậu, ngày 05 tháng 3 năm 2023",
            "basis", "căn cứ, ví dụ Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015",
            "citation", "viện dẫn, ví dụ Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2023",
            "recipient", "nơi nhận, ví dụ PGD&ĐT (b/c)",
            "archive line", "dòng lưu, ví dụ Lưu: VT, HC (2).",
            "signing authority", "quyền hạn ký, ví dụ KT. HIỆU TRƯỞNG",
            "drafting mark", "ký hiệu người soạn thảo, ví dụ PL.(300)");

    /** What a record demands of its parts together. */
    private static final Map<String, String> RECORDS = Map.of(
            "Table", "mỗi hàng phải có số ô bằng nhau, và bằng số cột",
            "Division", "để trống, hoặc các phần lồng nhau quá 32 cấp",
            "Contact", "phải có ít nhất một cách liên hệ",
            "Signature", "phải có chức vụ, họ tên hoặc quyền hạn",
            "OtherType", "tên loại không được để trống");

    private ValueProblem() {}

    static JsonProblem of(JsonMappingException problem) {
        String pointer =
                problem.getPath().stream().map(ValueProblem::step).collect(Collectors.joining());
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedTextException malformed) {
                return new JsonProblem(
                        pointer, vietnamese(malformed), String.valueOf(malformed.getMessage()));
            }
            if (cause instanceof IllegalArgumentException
                    || cause instanceof NullPointerException) {
                String reason = String.valueOf(cause.getMessage());
                return new JsonProblem(pointer, vietnamese(problem, reason), reason);
            }
        }
        String reason = problem.getOriginalMessage();
        return new JsonProblem(pointer, "không dùng được: " + reason, reason);
    }

    private static String step(Reference reference) {
        String name = reference.getFieldName();
        return JsonProblem.step(name == null ? Integer.toString(reference.getIndex()) : name);
    }

    private static String vietnamese(MalformedTextException malformed) {
        String form = FORMS.getOrDefault(malformed.subject(), malformed.subject());
        String place = "không đúng dạng " + form + "; sai từ ký tự thứ " + (malformed.index() + 1);
        // A quoted expectation is the canonical form itself; others are English phrases.
        return malformed.expected().startsWith("'")
                ? place + ", cần " + malformed.expected()
                : place;
    }

    private static String vietnamese(JsonMappingException problem, String reason) {
        if (problem instanceof ValueInstantiationException refused) {
            String record = refused.getType().getRawClass().getSimpleName();
            return RECORDS.getOrDefault(record, "không dùng được: " + reason);
        }
        return "không dùng được: " + reason;
    }
}
