package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.rule.Example;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever is found is said in Vietnamese and in English. */
class MessagesTest {

    @Test
    void saysEveryFindingInBothLanguages() {
        for (Example example : Example.all()) {
            for (RuleFinding finding : Checker.standard()
                    .check(DocumentReader.standard().read(example.text()))
                    .findings()) {
                for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
                    String message = Messages.in(locale).message(finding);
                    assertThat(message).isNotBlank().doesNotContain("{0}", "{1}", "“”");
                    assertThat(Messages.in(locale).clause(finding))
                            .doesNotContainPattern("§|\\bsee\\b|none");
                }
                assertThat(Messages.in(Locale.forLanguageTag("vi")).clause(finding))
                        .doesNotContain("sample", "note", " vs ", "law");
            }
        }
    }

    @Test
    void knowsEveryReasonAndWeightInBothLanguages() {
        for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            for (Reason reason : Reason.values()) {
                assertThat(Messages.in(locale).message(reason)).isNotBlank();
            }
            for (Severity severity : Severity.values()) {
                assertThat(Messages.in(locale).word(severity)).isNotBlank();
            }
        }
    }
}
