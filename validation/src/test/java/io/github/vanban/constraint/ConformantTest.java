package io.github.vanban.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Messages;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.rule.Example;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules as one constraint: on a field, on a parameter, on documents themselves. */
class ConformantTest {

    record Incoming(@Conformant Reading paper) {}

    record Built(@Conformant Document paper) {}

    record Pasted(@Conformant CharSequence paper) {}

    record Careful(@Conformant(severity = Severity.INFO) Reading paper) {}

    record Many(List<@Conformant Document> papers) {}

    record Drafted(
            @Conformant(profile = Profile.DRAFT, severity = Severity.WARNING)
            Reading draft,

            @Conformant(severity = Severity.WARNING) Reading issued) {}

    record Own(
            @Conformant(message = "[{rule} {severity} {clause}] {english}")
            Reading paper) {}

    static final class Registry {
        @SuppressWarnings("unused")
        void register(@Conformant Document paper) {}
    }

    private static final Validator VALIDATOR = Validators.standard(Validators.VIETNAMESE);

    private static final String SOUND = Example.original("plan");
    private static final String SPACED = SOUND.replace("Số: 08/KH-MGLH", "Số: 08 /KH-MGLH");
    private static final String BLANK = SOUND.replace("Số: 08/KH-MGLH", "Số:     /KH-MGLH");
    /** Two points of one section with the same number. */
    private static final String DOUBLED = "Số: 08/KH-MGLH\n\nKẾ HOẠCH\nTuyên truyền\n\n"
            + "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n1. Nâng cao chất lượng.\n\n"
            + "II. TỔ CHỨC THỰC HIỆN\nCác tổ thực hiện Kế hoạch này./.\n";

    @Test
    void aSoundPaperAndNoPaperAreValid() {
        assertThat(VALIDATOR.validate(new Incoming(read(SOUND)))).isEmpty();
        assertThat(VALIDATOR.validate(new Built(read(SOUND).document()))).isEmpty();
        assertThat(VALIDATOR.validate(new Pasted(SOUND))).isEmpty();
        assertThat(VALIDATOR.validate(new Incoming(null))).isEmpty();
        assertThat(VALIDATOR.validate(new Built(null))).isEmpty();
        assertThat(VALIDATOR.validate(new Pasted(null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "vi-VN", "en", "fr"})
    void eachFindingIsAViolationWithItsMessageAndItself(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Reading reading = read(DOUBLED.replace("08/", "08 /"));
        List<RuleFinding> findings = Checker.standard().check(reading).findings();
        assertThat(findings).hasSizeGreaterThan(1);

        for (Validator validator :
                List.of(Validators.standard(locale), Validators.withoutExpressions(locale))) {
            Set<ConstraintViolation<Careful>> violations = validator.validate(new Careful(reading));

            assertThat(violations)
                    .extracting(ConformantTest::finding)
                    .containsExactlyInAnyOrderElementsOf(findings);
            assertThat(violations)
                    .allSatisfy(violation -> assertThat(violation.getMessage())
                            .isEqualTo(Messages.in(locale).message(finding(violation))))
                    .allSatisfy(violation -> assertThat(violation.getPropertyPath())
                            .hasToString(path("paper", finding(violation))));
        }
    }

    @Test
    void onlyWhatWeighsEnoughViolates() {
        Reading reading = read(DOUBLED);
        List<RuleFinding> errors = Checker.standard().check(reading).findings(Severity.ERROR);
        assertThat(Checker.standard().check(reading).findings()).hasSizeGreaterThan(errors.size());

        assertThat(VALIDATOR.validate(new Incoming(reading)))
                .extracting(ConformantTest::finding)
                .containsExactlyInAnyOrderElementsOf(errors);
    }

    @Test
    void aBlankNumberIsMissedInIssuedPapersOnly() {
        Reading reading = read(BLANK);

        assertThat(VALIDATOR.validate(new Drafted(reading, null))).isEmpty();
        assertThat(VALIDATOR.validate(new Drafted(null, reading))).isNotEmpty();
    }

    @Test
    void aViolationLeadsToTheValueInTheDocument() {
        Document document = read(DOUBLED).document();

        assertThat(paths(VALIDATOR.validate(new Built(document))))
                .contains("paper.body.blocks[0].blocks[1].marker");
        assertThat(paths(VALIDATOR.validate(new Pasted(DOUBLED))))
                .contains("paper.body.blocks[0].blocks[1].marker");
        assertThat(paths(VALIDATOR.validate(new Many(List.of(document)))))
                .contains("papers[0].<list element>.body.blocks[0].blocks[1].marker");
    }

    @Test
    void anArgumentIsChecked() throws NoSuchMethodException {
        Document document = read(DOUBLED).document();

        assertThat(paths(VALIDATOR
                        .forExecutables()
                        .validateParameters(
                                new Registry(),
                                Registry.class.getDeclaredMethod("register", Document.class),
                                new Object[] {document})))
                .contains("register.arg0.body.blocks[0].blocks[1].marker");
    }

    @Test
    void documentsThemselvesAreCheckedAfterOneLine() {
        Document document = read(DOUBLED).document();
        Document blank = read(BLANK).document();

        assertThat(VALIDATOR.validate(document)).isEmpty();
        assertThat(paths(Validators.documents(new ConformantDef()).validate(document)))
                .contains("body.blocks[0].blocks[1].marker");
        ConformantDef all = new ConformantDef().severity(Severity.WARNING);
        assertThat(Validators.documents(all).validate(blank)).isNotEmpty();
        ConformantDef drafts =
                new ConformantDef().severity(Severity.WARNING).profile(Profile.DRAFT);
        assertThat(Validators.documents(drafts).validate(blank)).isEmpty();
    }

    @Test
    void aMessageOfOnesOwnKnowsRuleWeightAndClause() {
        Reading reading = read(SPACED);
        RuleFinding finding =
                Checker.standard().check(reading).findings(Severity.ERROR).get(0);

        assertThat(VALIDATOR.validate(new Own(reading)))
                .extracting(ConstraintViolation::getMessage)
                .contains("[" + finding.rule() + " ERROR " + finding.clause() + "] "
                        + Messages.in(Locale.ENGLISH).message(finding));
    }

    private static String path(String field, RuleFinding finding) {
        String inside = Objects.toString(finding.place().location(), "");
        return inside.isEmpty() ? field : field + "." + inside;
    }

    private static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private static RuleFinding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate =
                violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(RuleFinding.class);
    }

    private static Reading read(String text) {
        return DocumentReader.standard().read(text);
    }
}
