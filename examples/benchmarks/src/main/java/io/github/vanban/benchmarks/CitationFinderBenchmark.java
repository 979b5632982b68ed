package io.github.vanban.benchmarks;

import io.github.vanban.citation.CitationFinder;
import io.github.vanban.citation.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finding the numbered citations of running text against one precompiled pattern that finds the
 * same spans in it: types, {@code số}, number, date, issuer. The pattern only finds the spans; the
 * finder also tells their parts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class CitationFinderBenchmark {

    /** The opening of a real plan, with the length and the citations that school plans have. */
    private static final String OPENING = """
            KẾ HOẠCH
            Tuyên truyền, phổ biến công tác cải cách hành chính năm 2023

            Căn cứ Kế hoạch số 589/KH-PGDĐT ngày 28/03/2023 của Phòng Giáo dục và Đào tạo về việc thực hiện tuyên truyền;
            Căn cứ Quyết định số 53/2022/QĐ-UBND ngày 13/9/2022 của Ủy ban nhân dân tỉnh quy định phân cấp quản lý;
            Thực hiện Nghị quyết số 15/2022/NQ-HĐND ngày 12 tháng 7 năm 2022 của Hội đồng nhân dân tỉnh về mức thu;

            I. MỤC ĐÍCH, YÊU CẦU
            """;

    private static final String BODY = """
            1. Nâng cao nhận thức của cán bộ, giáo viên, nhân viên về mục tiêu, yêu cầu, nội dung của công tác cải cách
            hành chính; tạo sự đồng thuận trong việc triển khai, thực hiện các nhiệm vụ được giao.
            - Việc tuyên truyền được thực hiện thường xuyên, bằng nhiều hình thức, phù hợp với điều kiện thực tế của đơn vị,
            tiết kiệm và hiệu quả; gắn với việc thực hiện nhiệm vụ năm học 2022 - 2023.
            - Phụ huynh và học sinh tiếp cận thông tin qua bảng tin, trang thông tin điện tử và các cuộc họp trong tháng 9/2023.
            """;

    private static final String TYPES =
            "(?:Quyết định|Nghị định|Nghị quyết|Kế hoạch|Thông tư liên tịch|Thông tư|Công văn|Chỉ thị|Luật|Tờ trình"
                    + "|Báo cáo|Thông báo|Hướng dẫn|Văn bản|Kết luận|Chương trình|Quy định|Quy chế|Đề án)";

    private static final Pattern PATTERN = Pattern.compile("(?:" + TYPES + "\\s+)?(?:số:?\\s*)?"
            + "\\d+(?:/\\d{4})?[/-]\\p{Lu}[\\p{L}\\d&]*(?:[-/]\\p{Lu}[\\p{L}\\d&]*)*"
            + "(?:,?\\s+ngày\\s+(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}))?"
            + "(?:\\s+của\\s+\\p{L}+(?:\\s+\\p{L}+){0,12}?"
            + "(?=\\s+(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi)\\s|[,;.)]))?");

    /** The characters of a school plan, and of a book of them. */
    @Param({"8192", "1048576"})
    private int length;

    private String text = "";

    /** Makes the text, and makes sure that both find the same. */
    @Setup
    public void makeText() {
        StringBuilder plans = new StringBuilder();
        while (plans.length() < length) {
            plans.append(OPENING);
            for (int i = 0; i < 15 && plans.length() < length; i++) {
                plans.append(BODY);
            }
        }
        text = plans.substring(0, plans.lastIndexOf("\n", length - 1) + 1);
        List<String> found =
                CitationFinder.findNumbered(text).stream().map(Mention::text).toList();
        if (found.isEmpty() || !found.equals(pattern())) {
            throw new IllegalStateException(found + " is not " + pattern());
        }
    }

    /** The library, numbered citations only. */
    @Benchmark
    public List<Mention> findNumbered() {
        return CitationFinder.findNumbered(text);
    }

    /** The library, with pinpoints and short forms, for which there is no pattern here. */
    @Benchmark
    public List<Mention> find() {
        return CitationFinder.find(text);
    }

    /** The pattern. */
    @Benchmark
    public List<String> pattern() {
        List<String> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
