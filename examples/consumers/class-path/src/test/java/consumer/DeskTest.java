package consumer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DeskTest {

    @Test
    void checksInVietnamese() {
        String report = Desk.check("Số: 88 /KH-MGLH");

        assertTrue(report.contains("SO-04"), report);
        assertTrue(report.contains("lỗi"), report);
    }

    @Test
    void printsAPage() {
        String page = Desk.page("Cải cách hành chính");

        assertTrue(page.startsWith("<!DOCTYPE html>"), page);
        assertTrue(page.contains("/KH-MGLH"), page);
    }

    @Test
    void runsWithoutAnythingElse() {
        for (String stranger : new String[] {
            "tools.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "org.hibernate.validator.HibernateValidator"
        }) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(stranger));
        }
        assertFalse(Desk.class.getModule().isNamed());
    }
}
