package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import org.junit.jupiter.api.Test;

/** An application that has Jackson 2 and not Jackson 3. */
class RoundTripTest {

    @Test
    void writesADocumentAndReadsItBack() throws Exception {
        Document plan = Document.plan("Cải cách hành chính")
                .number("/KH-MGLH")
                .place("Long Hậu")
                .date(DocumentDate.ofMonth(7, 2026))
                .section("MỤC ĐÍCH", section -> section.dash("Nâng cao."))
                .build();
        String json = new ObjectMapper().writeValueAsString(plan);

        assertEquals(plan, new ObjectMapper().readValue(json, Document.class));
        assertEquals(
                "Long Hậu, ngày tháng 7 năm 2026",
                new ObjectMapper().readTree(json).at("/header/issued").asText());
        assertThrows(
                ClassNotFoundException.class,
                () -> Class.forName("tools.jackson.databind.ObjectMapper"));
    }
}
