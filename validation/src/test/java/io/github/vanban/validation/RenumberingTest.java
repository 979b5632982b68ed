package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.rule.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are wrong are put right with what refers to them, where that is certain. */
class RenumberingTest {

    private static final String POINT =
            "a) Nâng cao nhận thức của cán bộ, giáo viên, nhân viên về cải cách hành chính trong nhà trường;";

    @Test
    void theSecondIIIOfTheSecondPlanBecomesIV() {
        String text = Seeds.text("seed-2-th-tan-phuoc-3.txt");
        String mended = Fixes.apply(Seeds.report("2"), Fix.Safety.GUARDED);

        int second = text.indexOf("\nIII. ", text.indexOf("\nIII. ") + 1);
        String heading = text.substring(second + 6, text.indexOf('\n', second + 1));
        assertThat(mended).contains("\nIV. " + heading).containsOnlyOnce("\nIII. ");
        assertThat(check(mended).findings()).noneMatch(finding -> finding.rule().equals("BC-01"));
    }

    /** The plan with mục I, II, III becomes I, III, IV: what refers to them goes down with them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mục IV của Kế hoạch này|mục III của Kế hoạch này",
                "Mục IV.2|Mục III.2",
                "khoản 2 mục IV|khoản 2 mục III",
                "khoản 1, mục III Kế hoạch này|khoản 1, mục II Kế hoạch này",
                "mục III đến mục IV|mục II đến mục III",
                "mục I|mục I",
                "mục IV Kế hoạch số 12/KH-UBND|mục IV Kế hoạch số 12/KH-UBND"
            })
    void referencesGoWithTheNumbers(String reference, String expected) {
        String gap = plan(reference)
                .replace("III. TỔ CHỨC", "IV. TỔ CHỨC")
                .replace("II. NỘI DUNG", "III. NỘI DUNG");

        assertThat(mended(gap)).isEqualTo(plan(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mục II", // the one that is missing
                "mục III và IV",
                "các mục III, IV",
                "mục IV, Hiệu trưởng"
            })
    void whereAReferenceIsNotPlainNothingIsRenumbered(String reference) {
        String gap = plan(reference)
                .replace("III. TỔ CHỨC", "IV. TỔ CHỨC")
                .replace("II. NỘI DUNG", "III. NỘI DUNG");

        assertThat(mended(gap)).isEqualTo(gap);
    }

    @Test
    void aReferenceToANumberThatStandsTwiceStopsIt() {
        String twice = plan("mục II").replace("III. TỔ CHỨC", "II. TỔ CHỨC");

        assertThat(mended(twice)).isEqualTo(twice);
        assertThat(mended(plan("mục I").replace("III. TỔ CHỨC", "II. TỔ CHỨC")))
                .isEqualTo(plan("mục I"));
    }

    @Test
    void twoSlipsInOneListAreNotMended() {
        String text = plan("mục I")
                .replace("III. TỔ CHỨC", "V. TỔ CHỨC")
                .replace("II. NỘI DUNG", "III. NỘI DUNG");

        assertThat(mended(text)).isEqualTo(text);
    }

    /** Khoản 1, 2 of mục III written as 1, 1: the reference names the mục, or it is not certain. */
    @ParameterizedTest
    @CsvSource({"khoản 2 mục II,true", "mục III.1,false", "khoản 1,false", "mục III,true"})
    void clausesAreRenumberedWhereNoReferenceIsDoubtful(String reference, boolean certain) {
        String twice = plan(reference).replace("2. Các tổ", "1. Các tổ");

        assertThat(mended(twice)).isEqualTo(certain ? plan(reference) : twice);
    }

    private static String plan(String reference) {
        return Example.original("plan")
                .replace(POINT, "a) Thực hiện theo " + reference + " trong toàn trường;");
    }

    private static String mended(String text) {
        return Fixes.apply(check(text), Fix.Safety.GUARDED);
    }

    private static Report check(String text) {
        return Checker.standard().check(DocumentReader.standard().read(text));
    }
}
