package io.github.vanban.validation.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Status;
import io.github.vanban.validation.rule.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mẫu 1.9: {@code Số: … /BB-…} and {@code Nơi nhận: … - Lưu: VT, Hồ sơ.}, for cuộc họp, hội nghị, hội thảo. */
class FreeFormsTest {

    private static final String NAME = "Họp Hội đồng trường tháng 3 năm 2026";
    private static final String NUMBER = "Số: 05/BB-MGLH\n";
    private static final String RECIPIENTS = "Nơi nhận:\n- Các tổ chuyên môn;\n- Lưu: VT, Hồ sơ.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {NAME, "Hội nghị viên chức năm 2026", "Về hội thảo chuyên đề", "HỌP PHỤ HUYNH"
            })
    void ofAMeetingNeedANumberAndRecipients(String name) {
        String text = minutes(name);

        assertThat(status(text, "SO-01")).isEqualTo(Status.PASS);
        assertThat(status(text, "NN-01")).isEqualTo(Status.PASS);
        assertThat(status(text.replace(NUMBER, ""), "SO-01")).isEqualTo(Status.FAIL);
        assertThat(status(text.replace(RECIPIENTS, ""), "NN-01")).isEqualTo(Status.FAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bàn giao tài sản",
                "Nghiệm thu phòng học",
                "Phối hợp kiểm tra",
                "Tập trung học sinh"
            })
    void ofSomethingElseHaveNoTemplate(String name) {
        String text = minutes(name).replace(NUMBER, "").replace(RECIPIENTS, "");

        assertThat(status(text, "SO-01")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(text, "NN-01")).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void areAskedForItAlsoWhenTheyWereBuilt() {
        Document meeting =
                Document.builder(AdministrativeType.BIEN_BAN).subject(NAME).build();
        Document unnamed = Document.builder(AdministrativeType.BIEN_BAN).build();

        assertThat(status(meeting, "SO-01")).isEqualTo(Status.FAIL);
        assertThat(status(meeting, "NN-01")).isEqualTo(Status.FAIL);
        assertThat(status(unnamed, "SO-01")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(unnamed, "NN-01")).isEqualTo(Status.NOT_APPLICABLE);
    }

    private static String minutes(String name) {
        return Example.original("minutes").replace(NAME, name);
    }

    private static Status status(String text, String rule) {
        return status(Checker.standard().check(DocumentReader.standard().read(text)), rule);
    }

    private static Status status(Document document, String rule) {
        return status(Checker.standard().check(document), rule);
    }

    private static Status status(Report report, String rule) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
