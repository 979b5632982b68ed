package io.github.vanban.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class DocumentTypeTest {

    /** Điều 7 and Phụ lục III, Mục I. */
    private static final String DECREE =
            "nghị quyết=NQ quyết định=QĐ chỉ thị=CT quy chế=QC quy định=QyĐ thông cáo=TC thông báo=TB "
                    + "hướng dẫn=HD chương trình=CTr kế hoạch=KH phương án=PA đề án=ĐA dự án=DA báo cáo=BC biên bản=BB "
                    + "tờ trình=TTr hợp đồng=HĐ công văn= công điện=CĐ bản ghi nhớ=BGN bản thỏa thuận=BTT "
                    + "giấy ủy quyền=GUQ giấy mời=GM giấy giới thiệu=GGT giấy nghỉ phép=GNP phiếu gửi=PG phiếu chuyển=PC "
                    + "phiếu báo=PB thư công=";

    @Test
    void hasThe29TypesOfTheDecreeInItsOrder() {
        List<String> types = Arrays.stream(AdministrativeType.values())
                .map(type -> type.title().toLowerCase(Locale.ROOT) + "="
                        + type.code().orElse(""))
                .toList();
        assertThat(types).hasSize(29);
        assertThat(String.join(" ", types)).isEqualTo(DECREE);
    }

    @Test
    void has27CodesAndNoneTwice() {
        List<String> codes = Arrays.stream(AdministrativeType.values())
                .flatMap(type -> type.code().stream())
                .toList();
        assertThat(codes).hasSize(27).doesNotHaveDuplicates();
        List<String> all = all().flatMap(type -> type.code().stream()).toList();
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isFoundByItsTitleInAnyCase(DocumentType type) {
        Locale vietnamese = Locale.forLanguageTag("vi");
        assertThat(DocumentType.parse(type.title())).isSameAs(type);
        assertThat(DocumentType.parse(type.title().toUpperCase(vietnamese))).isSameAs(type);
        assertThat(DocumentType.parse("  " + type.title().toLowerCase(vietnamese) + " "))
                .isSameAs(type);
        assertThat(type).hasToString(type.title());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isFoundByItsCode(DocumentType type) {
        type.code().ifPresent(code -> assertThat(DocumentType.ofCode(code)).containsSame(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QYĐ", "TTR", "kh", "QD", "CV", "KH ", "Kế hoạch"})
    void isNotFoundByWhatOnlyLooksLikeACode(String code) {
        assertThat(DocumentType.ofCode(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bản thoả thuận, BAN_THOA_THUAN", "BẢN THOẢ THUẬN, BAN_THOA_THUAN",
                "Giấy uỷ quyền, GIAY_UY_QUYEN",
        "GIẤY ỦY QUYỀN, GIAY_UY_QUYEN", "KẾ HOẠCH, KE_HOACH", "kế hoạch, KE_HOACH"
    })
    void isFoundWithTheToneOnEitherVowel(String title, AdministrativeType type) {
        assertThat(DocumentType.parse(title)).isSameAs(type);
    }

    @Test
    void isFoundInDecomposedText() {
        assertThat(DocumentType.parse(Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD)))
                .isSameAs(AdministrativeType.KE_HOACH);
    }

    @Test
    void keepsATitleThatNoLawNames() {
        DocumentType type = DocumentType.parse("Lịch công tác");
        assertThat(type).isEqualTo(new OtherType("Lịch công tác")).hasToString("Lịch công tác");
        assertThat(type.code()).isEmpty();
        assertThat(DocumentType.parse(type.toString())).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kế hoạch", "KẾ HOẠCH", "Bản sao y", "luật", "Giấy uỷ quyền"})
    void noOtherTypeIsBlankOrHasAConstant(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OtherType(title))
                .withMessageStartingWith("title: ");
    }

    @Test
    void continuesWithItsOwnCase() {
        DocumentType.Cases<String> cases = new DocumentType.Cases<>() {
            @Override
            public String administrative(AdministrativeType type) {
                return "administrative";
            }

            @Override
            public String copy(CopyType type) {
                return "copy";
            }

            @Override
            public String normative(NormativeType type) {
                return "normative";
            }

            @Override
            public String other(OtherType type) {
                return "other";
            }
        };
        List<String> titles = List.of("Kế hoạch", "Bản sao y", "Luật", "Lịch công tác");
        assertThat(titles.stream().map(title -> DocumentType.parse(title).match(cases)))
                .containsExactly("administrative", "copy", "normative", "other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch", "Bản sao y", "Luật", "Lịch công tác"})
    void standsInJsonAsItsTitle(String title) {
        ObjectMapper mapper = new ObjectMapper();
        DocumentType type = DocumentType.parse(title);
        assertThat(mapper.writeValueAsString(type)).isEqualTo("\"" + title + "\"");
        assertThat(mapper.readValue("\"" + title + "\"", DocumentType.class)).isEqualTo(type);
    }

    @Test
    void knowsTheLawsOwnTypesByCode() {
        assertThat(DocumentType.ofCode("NĐ")).isEqualTo(Optional.of(NormativeType.NGHI_DINH));
        assertThat(DocumentType.ofCode("TTLT"))
                .isEqualTo(Optional.of(NormativeType.THONG_TU_LIEN_TICH));
        assertThat(DocumentType.ofCode("TrS")).isEqualTo(Optional.of(CopyType.BAN_TRICH_SAO));
    }

    static Stream<DocumentType> all() {
        return Stream.of(AdministrativeType.values(), CopyType.values(), NormativeType.values())
                .flatMap(Arrays::stream);
    }

    @Test
    void readsATitleThatIsBrokenOverLines() {
        assertThat(DocumentType.parse("KẾ\n HOẠCH")).isSameAs(AdministrativeType.KE_HOACH);
        assertThat(DocumentType.parse("Kế\u00A0hoạch")).isSameAs(AdministrativeType.KE_HOACH);
    }
}
