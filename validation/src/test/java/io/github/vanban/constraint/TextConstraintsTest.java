package io.github.vanban.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.outcome.Status;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms as constraints of text, with what is nearly right. */
class TextConstraintsTest {

    record Form(
            @DocumentNumberText String number,
            @DocumentNumberText(draft = true) String draftNumber,
            @IssueDateText String date,
            @IssueDateText(draft = true) String draftDate,
            @CitationText String cited,
            @VietnameseText CharSequence words) {}

    private static final Validator VALIDATOR = Validators.standard(Validators.VIETNAMESE);

    @Test
    void nothingIsValid() {
        assertThat(VALIDATOR.validate(new Form(null, null, null, null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08/KH-MGLH", "861/KH-PGD&ĐT", "30/2020/NĐ-CP"})
    void aNumber(String text) {
        assertThat(violations("number", text)).isEmpty();
        assertThat(violations("draftNumber", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8/KH-MGLH",
                "08 /KH-MGLH",
                "Số: 08/KH-MGLH",
                "08/KH–MGLH",
                "08",
                "kế hoạch"
            })
    void notANumber(String text) {
        assertThat(violations("number", text)).hasSize(1);
        assertThat(violations("draftNumber", text)).hasSize(1);
    }

    @Test
    void theNumberOfADraftMayBeBlank() {
        assertThat(violations("number", "/KH-MGLH")).hasSize(1);
        assertThat(violations("draftNumber", "/KH-MGLH")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 05 tháng 3 năm 2020",
                "ngày 29 tháng 02 năm 2024",
                "ngày 13 tháng 12 năm 2023"
            })
    void aDate(String text) {
        assertThat(violations("date", text)).isEmpty();
        assertThat(violations("draftDate", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngày 5 tháng 3 năm 2020",
                "ngày 05 tháng 03 năm 2020",
                "ngày 29 tháng 02 năm 2023",
                "05/3/2020",
                "Long Hậu, ngày 05 tháng 3 năm 2020"
            })
    void notADate(String text) {
        assertThat(violations("date", text)).hasSize(1);
        assertThat(violations("draftDate", text)).hasSize(1);
    }

    @Test
    void theDayOfADraftMayBeBlank() {
        String blank = io.github.vanban.date.DocumentDate.ofMonth(7, 2021).toString();

        assertThat(violations("date", blank)).hasSize(1);
        assertThat(violations("draftDate", blank)).isEmpty();
    }

    @Test
    void aCitation() {
        String law = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ";

        assertThat(violations("cited", law)).isEmpty();
        assertThat(violations("cited", law.replace("05 tháng 3", "5/3"))).hasSize(1);
        assertThat(violations("cited", "Theo " + law)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ủy ban nhân dân xã Đức Lập, “khoản 2”\n\t– 1.000 ₫",
                "Москва và Việt Nam",
                "hạt 5 μm, góc α",
                "20 °C; 5 m²; ½",
                "Trường Tiểu học 🙂"
            })
    void vietnameseWords(String text) {
        assertThat(violations("words", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vie\u0323\u0302t",
                "\u00D0ức",
                "\u0189ức",
                "Vi\u0435t",
                "\u0410n Giang",
                "TH\u039FNG",
                "\uFF21n",
                "\uD835\uDC00n",
                "Việt\u200BNam",
                "Việt\u00ADNam",
                "Việt\u202ENam",
                "Việt\u2066Nam",
                "Việt\u3164Nam",
                "Việt\u0000Nam",
                "Việt\u0085Nam",
                "\uFEFFViệt"
            })
    void disguisedWords(String text) {
        assertThat(violations("words", text)).hasSize(1);
    }

    /** What the rules of characters find in a paper is not let into a field either. */
    @ParameterizedTest
    @ValueSource(strings = {"Vie\u0323\u0302t", "\u00D0ức", "Vi\u0435t", "x\u2060y", "x\u200Ey"})
    void theRulesOfCharactersAgree(String text) {
        assertThat(Checker.standard()
                        .check(DocumentReader.standard().read(text))
                        .outcomes())
                .anyMatch(outcome ->
                        List.of("CH-01", "CH-02").contains(outcome.rule().id())
                                && outcome.status() == Status.FAIL);
        assertThat(violations("words", text)).hasSize(1);
    }

    @Test
    void bothLanguagesHaveAllMessages() {
        Form wrong = new Form("x", "x", "x", "x", "x", "\u200B");

        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Validators.VIETNAMESE)) {
            assertThat(Validators.standard(locale).validate(wrong))
                    .hasSize(6)
                    .extracting(ConstraintViolation::getMessage)
                    .allMatch(message -> message.startsWith(
                            locale.equals(Validators.VIETNAMESE) ? "phải là " : "must "))
                    .noneMatch(message -> message.contains("{"));
        }
    }

    private static Iterable<ConstraintViolation<Form>> violations(String field, String text) {
        return VALIDATOR.validateValue(Form.class, field, text);
    }
}
