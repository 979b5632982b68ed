package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON is for people: canonical strings for numbers and dates, nothing for what is not there. */
class DocumentJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void writesNumbersDatesAndTypesAsTheyArePrintedAndLeavesOutWhatIsNotThere() {
        Document plan = Document.plan("Cải cách hành chính")
                .issuer(Organ.of("Trường Mẫu giáo Long Hậu"))
                .number("/KH-MGLH")
                .place("Long Hậu")
                .date(DocumentDate.ofMonth(7, 2026))
                .section("MỤC ĐÍCH", s -> s.dash("Nâng cao."))
                .recipients("Các tổ CM (t/h)")
                .archive("VT")
                .signature(Signature.of("HIỆU TRƯỞNG", "Lê An"))
                .build();

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(plan)))
                .isEqualTo(MAPPER.readTree("""
                        {"header": {"issuers": [{"name": "Trường Mẫu giáo Long Hậu"}],
                                    "number": "/KH-MGLH",
                                    "issued": "Long Hậu, ngày tháng 7 năm 2026",
                                    "marks": {}},
                         "title": {"type": "Kế hoạch", "subject": "Cải cách hành chính"},
                         "preamble": {},
                         "body": {"blocks": [
                            {"block": "division", "kind": "MUC_LA_MA", "marker": "I.", "text": "MỤC ĐÍCH",
                             "blocks": [{"block": "division", "kind": "GACH_DAU_DONG", "marker": "-",
                                         "text": "Nâng cao."}]}]},
                         "ending": {"recipients": {"list": ["Các tổ CM (t/h)"], "archive": "Lưu: VT."},
                                    "signatures": [{"title": "HIỆU TRƯỞNG", "name": "Lê An"}]}}
                        """));
    }

    @Test
    void readsADocumentOfWhichLittleIsSaid() {
        assertThat(MAPPER.readValue("{\"title\":{\"type\":\"KẾ HOẠCH\"}}", Document.class))
                .isEqualTo(Document.builder(AdministrativeType.KE_HOACH).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"header\":{\"number\":\"88 /KH\"}}                  | expected '/' at index 2",
                "{\"header\":{\"issued\":\"Long Hậu, ngày 5 tháng 3 năm 2020\"}} | index 15",
                "{\"body\":{\"blocks\":[{\"block\":\"paragraph\"}]}}    | text: missing",
                "{\"body\":{\"blocks\":[null]}}                        | blocks: null element",
                "{\"ending\":{\"recipients\":{\"list\":[\"\"]}}}       | recipient"
            })
    void refusesWhatIsMalformedWithTheReason(String json, String reason) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Document.class))
                .hasMessageContaining(reason);
    }
}
