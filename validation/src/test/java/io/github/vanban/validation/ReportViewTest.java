package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A bare mapper writes a report, and reads it back. */
class ReportViewTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ReportView view =
            ReportView.of("seed.txt", Seeds.report("1"), Locale.forLanguageTag("vi"));

    @Test
    void isWhatTheCommandPrints() {
        assertThat(MAPPER.writeValueAsString(view))
                .startsWith(
                        "{\"file\":\"seed.txt\",\"profile\":\"issued\",\"scope\":\"administrative\","
                                + "\"coverage\":{\"evaluated\":")
                .contains(
                        "{\"rule\":\"SO-04\",\"severity\":\"error\",\"path\":\"header.number\",\"line\":3,\"column\":5,\"length\":11,")
                .contains("\"fix\":{\"safety\":\"safe\",\"edits\":[{\"start\":")
                .contains("\"fix\":null");
    }

    @Test
    void comesBackEqual() {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(view), ReportView.class))
                .isEqualTo(view);
    }

    @Test
    void saysWhereInUnitsOfUtf16() {
        FindingView number = view.findings().stream()
                .filter(finding -> finding.rule().equals("SO-04"))
                .findFirst()
                .orElseThrow();
        String line = Seeds.text("seed-1-mg-long-hau.txt").lines().toList().get(number.line() - 1);
        FixView.Replacement edit = number.fix().edits().get(0);

        assertThat(line.substring(number.column() - 1)).startsWith(number.actual());
        assertThat(Seeds.text("seed-1-mg-long-hau.txt").substring(edit.start(), edit.end()))
                .isEqualTo(" /");
        assertThat(edit.text()).isEqualTo("/");
    }

    @Test
    void ofABuiltDocumentHasPathsAndNoLines() {
        Report report = Checker.standard()
                .check(io.github.vanban.document.Document.plan("Cải cách").build());
        List<FindingView> findings = ReportView.of("", report, Locale.ENGLISH).findings();

        assertThat(findings).isNotEmpty().allMatch(finding -> finding.line() == null);
    }
}
