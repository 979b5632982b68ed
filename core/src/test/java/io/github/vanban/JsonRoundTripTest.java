package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.citation.Citations;
import io.github.vanban.citation.Pinpoint;
import io.github.vanban.date.Dates;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.organ.Organ;
import io.github.vanban.recipient.RecipientLists;
import io.github.vanban.recipient.Recipients;
import io.github.vanban.signature.Signature;
import io.github.vanban.signature.Signatures;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A bare mapper writes every value and reads the same one back. */
class JsonRoundTripTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Everything that stands on one line is one string in JSON. */
    public record Lines(PlaceAndDate line, Citation citation, Basis basis, Pinpoint pinpoint) {}

    @Test
    void writesWhatStandsOnOneLineAsItIsPrinted() {
        Citation law = Citation.parse("Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015");
        Lines lines = new Lines(
                PlaceAndDate.parse("Long Hậu, ngày 29 tháng 3 năm 2023"),
                law,
                Basis.citing(law),
                Pinpoint.article("5").clause("2"));
        assertThat(MAPPER.writeValueAsString(lines))
                .contains("\"line\":\"Long Hậu, ngày 29 tháng 3 năm 2023\"")
                .contains("\"citation\":\"Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015\"")
                .contains("\"basis\":\"Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015\"")
                .contains("\"pinpoint\":\"khoản 2 Điều 5\"");
        assertThat(back(lines)).isEqualTo(lines);
    }

    @Test
    void writesOtherRecordsWithoutWhatTheyLack() {
        Organ organ = Organ.of("Trường Tiểu học Tân Phước 3").abbreviated("THTP3");
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(organ)))
                .isEqualTo(MAPPER.readTree(
                        "{\"name\":\"Trường Tiểu học Tân Phước 3\",\"abbreviation\":\"THTP3\"}"));
        assertThat(back(organ)).isEqualTo(organ);
        Marks marks = Marks.none()
                .with(Urgency.KHAN)
                .with(Secrecy.MAT)
                .with(DraftingMark.of("PL", 300))
                .with(new Contact(null, "0123", null, null, null));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(marks)))
                .isEqualTo(MAPPER.readTree(
                        "{\"urgency\":\"KHAN\",\"secrecy\":\"MAT\",\"draftingMark\":\"PL.(300)\","
                                + "\"contact\":{\"phone\":\"0123\"}}"));
        assertThat(back(marks)).isEqualTo(marks);
        assertThat(MAPPER.writeValueAsString(Marks.none())).isEqualTo("{}");
        Signature signature = Signature.of("PHÓ HIỆU TRƯỞNG", "Lê An").signingFor("HIỆU TRƯỞNG");
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(signature)))
                .isEqualTo(MAPPER.readTree(
                        "{\"authorities\":[\"KT. HIỆU TRƯỞNG\"],\"title\":\"PHÓ HIỆU TRƯỞNG\","
                                + "\"name\":\"Lê An\"}"));
        Recipients recipients = Recipients.of("PGD&ĐT (b/c)").keptBy("VT");
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(recipients)))
                .isEqualTo(
                        MAPPER.readTree("{\"list\":[\"PGD&ĐT (b/c)\"],\"archive\":\"Lưu: VT.\"}"));
        assertThat(MAPPER.readValue("{}", Recipients.class))
                .isEqualTo(new Recipients(List.of(), null));
    }

    @Test
    void refusesTextThatIsNotCanonical() {
        assertThatThrownBy(() -> MAPPER.readValue("\"kế hoạch số 15/KH-A\"", Citation.class))
                .hasMessageContaining("at index 0");
    }

    @Property(tries = 200, seed = "20200305")
    void readsBackWhatItWrote(
            @ForAll("lines") Lines lines,
            @ForAll("signatures") Signature signature,
            @ForAll("lists") Recipients recipients) {
        assertThat(back(lines)).isEqualTo(lines);
        assertThat(back(signature)).isEqualTo(signature);
        assertThat(back(recipients)).isEqualTo(recipients);
    }

    private static Object back(Object value) {
        return MAPPER.readValue(MAPPER.writeValueAsBytes(value), value.getClass());
    }

    @Provide
    Arbitrary<Lines> lines() {
        return net.jqwik.api.Combinators.combine(
                        Dates.placesAndDates(),
                        Citations.citations(),
                        Citations.bases(),
                        Citations.pinpoints())
                .as(Lines::new);
    }

    @Provide
    Arbitrary<Signature> signatures() {
        return Signatures.signatures();
    }

    @Provide
    Arbitrary<Recipients> lists() {
        return RecipientLists.lists();
    }
}
