package io.github.vanban.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureTest {

    static Stream<Arguments> allowed() {
        return Stream.of(
                allowed("HIỆU TRƯỞNG", s -> s, "HIỆU TRƯỞNG"),
                allowed("HIỆU TRƯỞNG", Signature::acting, "Q. HIỆU TRƯỞNG"),
                allowed(
                        "PHÓ HIỆU TRƯỞNG",
                        s -> s.signingFor("HIỆU TRƯỞNG"),
                        "KT. HIỆU TRƯỞNG",
                        "PHÓ HIỆU TRƯỞNG"),
                allowed(
                        "THỨ TRƯỞNG",
                        s -> s.signingFor("BỘ TRƯỞNG"),
                        "KT. BỘ TRƯỞNG",
                        "THỨ TRƯỞNG"),
                allowed(
                        "CHỦ TỊCH",
                        s -> s.onBehalfOf("ỦY BAN NHÂN DÂN"),
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH"),
                allowed(
                        "PHÓ CHỦ TỊCH",
                        s -> s.signingFor("CHỦ TỊCH").onBehalfOf("ỦY BAN NHÂN DÂN"),
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH"),
                allowed(
                        "CHÁNH VĂN PHÒNG",
                        s -> s.byOrderOf("CHỦ TỊCH"),
                        "TL. CHỦ TỊCH",
                        "CHÁNH VĂN PHÒNG"),
                allowed(
                        "PHÓ VỤ TRƯỞNG",
                        s -> s.byOrderOf("BỘ TRƯỞNG").signingFor("VỤ TRƯỞNG VỤ PHÁP CHẾ"),
                        "TL. BỘ TRƯỞNG",
                        "KT. VỤ TRƯỞNG VỤ PHÁP CHẾ",
                        "PHÓ VỤ TRƯỞNG"),
                allowed(
                        "TRƯỞNG PHÒNG",
                        s -> s.byDelegationOf("GIÁM ĐỐC"),
                        "TUQ. GIÁM ĐỐC",
                        "TRƯỞNG PHÒNG"));
    }

    private static Arguments allowed(String title, UnaryOperator<Signature> call, String... lines) {
        return Arguments.of(title, call, List.of(lines));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("PHÓ HIỆU TRƯỞNG", s -> s.signingFor("PHÓ CHỦ TỊCH"), "khoản 1 Điều 13"),
                refused("HIỆU TRƯỞNG", s -> s.signingFor("HIỆU TRƯỞNG"), "khoản 1 Điều 13"),
                refused("CHÁNH VĂN PHÒNG", s -> s.signingFor("CHỦ TỊCH"), "khoản 1 Điều 13"),
                refused("PHÓ HIỆU TRƯỞNG", s -> s.onBehalfOf("HIỆU TRƯỞNG"), "khoản 2 Điều 13"),
                refused("HIỆU TRƯỞNG", s -> s.onBehalfOf("NHÀ TRƯỜNG"), "khoản 1 Điều 13"),
                refused("PHÓ HIỆU TRƯỞNG", s -> s.byOrderOf("HIỆU TRƯỞNG"), "khoản 4 Điều 13"),
                refused(
                        "PHÓ PHÒNG",
                        s -> s.byDelegationOf("GIÁM ĐỐC").signingFor("TRƯỞNG PHÒNG"),
                        "khoản 3 Điều 13"),
                refused(
                        "CHÁNH VĂN PHÒNG",
                        s -> s.byOrderOf("CHỦ TỊCH").onBehalfOf("ỦY BAN NHÂN DÂN"),
                        "khoản 4 Điều 13"),
                refused(
                        "PHÓ CHỦ TỊCH",
                        s -> s.signingFor("CHỦ TỊCH").signingFor("CHỦ TỊCH"),
                        "khoản 1 và khoản 2 Điều 13"),
                refused("PHÓ BỘ PHẬN", s -> s.signingFor("THỨ TRƯỞNG"), "khoản 1 Điều 13"),
                refused("THỨ TRƯỞNG", s -> s.byOrderOf("BỘ TRƯỞNG"), "khoản 4 Điều 13"),
                refused(
                        "PHÓ HIỆU TRƯỞNG PHỤ TRÁCH",
                        s -> s.signingFor("HIỆU TRƯỞNG"),
                        "khoản 1 Điều 13"),
                refused("PHÓ HIỆU TRƯỞNG", Signature::acting, "Mục II.7"),
                refused("HIỆU TRƯỞNG", s -> s.acting().acting(), "Mục II.7"));
    }

    private static Arguments refused(String title, UnaryOperator<Signature> call, String clause) {
        return Arguments.of(title, call, clause);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void printsWhatTheDecreeAllows(
            String title, UnaryOperator<Signature> call, List<String> lines) {
        Signature signature = call.apply(Signature.of(title, "Lê An"));
        assertThat(signature.lines()).isEqualTo(lines);
        assertThat(SigningRules.objection(signature)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatTheDecreeDoesNotAllowAndNamesTheClause(
            String title, UnaryOperator<Signature> call, String clause) {
        Signature start = Signature.of(title, "Lê An");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.apply(start))
                .withMessageContaining(clause);
    }

    @Test
    void letsADeputyOfAUnitSignByOrderForItsHead() {
        assertThat(Signature.of("PHÓ GIÁM ĐỐC", "Lê An")
                        .signingFor("GIÁM ĐỐC TRUNG TÂM TIN HỌC")
                        .byOrderOf("GIÁM ĐỐC")
                        .lines())
                .containsExactly("TL. GIÁM ĐỐC", "KT. GIÁM ĐỐC TRUNG TÂM TIN HỌC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void knowsThatAPresidiumIsACollective() {
        assertThat(Signature.of("CHỦ TỌA", "Lê An").onBehalfOf("CHỦ TỊCH ĐOÀN").lines())
                .containsExactly("TM. CHỦ TỊCH ĐOÀN", "CHỦ TỌA");
    }

    @Test
    void holdsWhatAWrongDocumentSays() {
        List<Authority> wrong =
                List.of(Authority.parse("TUQ. GIÁM ĐỐC"), Authority.parse("KT. TRƯỞNG PHÒNG"));
        assertThatNoException().isThrownBy(() -> new Signature(wrong, null, null, "Lê An"));
        assertThat(new Signature(wrong, null, null, null).lines())
                .containsExactly("TUQ. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG");
        assertThat(new Signature(null, null, null, "Nguyễn Thị Thúy Diệu").lines())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature(List.of(), " ", null, null));
    }

    @Test
    void carriesTheOtherPostOfTheSigner() {
        Signature signature =
                Signature.of("TRƯỞNG BAN", "Lê An").alsoHolding("PHÓ CHỦ TỊCH UBND TỈNH");
        assertThat(signature.position()).isEqualTo("PHÓ CHỦ TỊCH UBND TỈNH");
        assertThat(signature.lines()).containsExactly("TRƯỞNG BAN");
    }
}
