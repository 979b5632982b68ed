package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.Status;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.rule.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule about what a document does not have says so, and does not pass for having been looked at. */
class AnswersTest {

    static Stream<String> rows() {
        return Seeds.text("answers.tsv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("document\t"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void haveNoVerdictForTheReasonThatIsSaid(String row) {
        String[] cells = row.split("\t", -1);
        Report report = report(cells[0], Profile.valueOf(cells[1]));
        Status status = Status.valueOf(cells[2]);
        Reason reason = Reason.valueOf(cells[3]);

        assertThat(report.outcomes())
                .filteredOn(outcome -> outcome.status() == status && outcome.reason() == reason)
                .extracting(outcome -> outcome.rule().id())
                .containsAll(List.of(cells[4].split(" ")));
    }

    private static Report report(String document, Profile profile) {
        Checker checker = Checker.standard().with(profile);
        return switch (document) {
            case "built" -> checker.check(Document.plan("Cải cách hành chính").build());
            case "paragraph" ->
                checker.check(DocumentReader.standard()
                        .read("Nâng cao nhận thức của cán bộ, giáo viên trong nhà trường."));
            case "minutes" -> checker.check(DocumentReader.standard().read("""
                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                    Độc lập - Tự do - Hạnh phúc

                    BIÊN BẢN
                    Họp tổ chuyên môn tháng 3

                    Thời gian: 08 giờ 00 phút ngày 05 tháng 3 năm 2026.
                    """));
            default -> checker.check(DocumentReader.standard().read(Example.original(document)));
        };
    }
}
