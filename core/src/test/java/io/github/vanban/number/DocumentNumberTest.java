package io.github.vanban.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class DocumentNumberTest {

    /** Columns: number, family, ordinal, year (0: none), type code, organs, unit; - for nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    15/QĐ-BNV                  | NAMED        | 15    | 0    | QĐ   | BNV           | -
                    88/KH-MGLH                 | NAMED        | 88    | 0    | KH   | MGLH          | -
                    01/KH-THCS                 | NAMED        | 01    | 0    | KH   | THCS          | -
                    34/KH-THCS&THPTĐBK         | NAMED        | 34    | 0    | KH   | THCS&THPTĐBK  | -
                    215/KH-MNPĐ                | NAMED        | 215   | 0    | KH   | MNPĐ          | -
                    45/KH-THCSNVS              | NAMED        | 45    | 0    | KH   | THCSNVS       | -
                    05/KH-MNVD                 | NAMED        | 05    | 0    | KH   | MNVD          | -
                    297/QĐ-SGDĐT               | NAMED        | 297   | 0    | QĐ   | SGDĐT         | -
                    45/KH-UBND                 | NAMED        | 45    | 0    | KH   | UBND          | -
                    12/TTr-UBND                | NAMED        | 12    | 0    | TTr  | UBND          | -
                    /KH-THTP3                  | NAMED        | -     | 0    | KH   | THTP3         | -
                    12/TC-VP                   | NAMED        | 12    | 0    | TC   | VP            | -
                    230/KH-THPT.PB             | NAMED        | 230   | 0    | KH   | THPT.PB       | -
                    148/BC.UBND-VHXH           | NAMED        | 148   | 0    | BC   | UBND          | VHXH
                    4481/TTr-BNG-LS            | NAMED        | 4481  | 0    | TTr  | BNG           | LS
                    12a/QĐ-UBND                | NAMED        | 12a   | 0    | QĐ   | UBND          | -
                    589/KH-GDDT                | NAMED        | 589   | 0    | KH   | GDDT          | -
                    15/QĐi-BNV                 | NAMED        | 15    | 0    | QĐi  | BNV           | -
                    139/QĐ-BCĐQG               | NAMED        | 139   | 0    | QĐ   | BCĐQG         | -
                    145/QĐ-BCĐCĐS              | NAMED        | 145   | 0    | QĐ   | BCĐCĐS        | -
                    05/QĐ-BCĐ                  | NAMED        | 05    | 0    | QĐ   | BCĐ           | -
                    1489/QĐ-TTg                | NAMED        | 1489  | 0    | QĐ   | TTg           | -
                    05/BNV-VP                  | LETTER       | 05    | 0    | -    | BNV           | VP
                    12/UBND-VX                 | LETTER       | 12    | 0    | -    | UBND          | VX
                    3128/UBND-VHXH             | LETTER       | 3128  | 0    | -    | UBND          | VHXH
                    777/UBND-VHXH              | LETTER       | 777   | 0    | -    | UBND          | VHXH
                    7288/UBND-KGVX             | LETTER       | 7288  | 0    | -    | UBND          | KGVX
                    10495/UBND-CNXD            | LETTER       | 10495 | 0    | -    | UBND          | CNXD
                    2309/UBND-PVHCC            | LETTER       | 2309  | 0    | -    | UBND          | PVHCC
                    1651/SGDĐT-TCCB            | LETTER       | 1651  | 0    | -    | SGDĐT         | TCCB
                    5512/BGDĐT-GDTrH           | LETTER       | 5512  | 0    | -    | BGDĐT         | GDTrH
                    5932/BGDĐT-QLCL            | LETTER       | 5932  | 0    | -    | BGDĐT         | QLCL
                    8132/BXD-GĐ                | LETTER       | 8132  | 0    | -    | BXD           | GĐ
                    2663/VPCP-NC               | LETTER       | 2663  | 0    | -    | VPCP          | NC
                    1488/VP-KH&CĐS             | LETTER       | 1488  | 0    | -    | VP            | KH&CĐS
                    519/VP-NC-KSTTHC           | LETTER       | 519   | 0    | -    | VP            | NC-KSTTHC
                    749/TTg                    | LETTER       | 749   | 0    | -    | TTg           | -
                    06/CP                      | LETTER       | 06    | 0    | -    | CP            | -
                    2589/BTTTT                 | LETTER       | 2589  | 0    | -    | BTTTT         | -
                    702/UBQPANĐN15             | LETTER       | 702   | 0    | -    | UBQPANĐN15    | -
                    15/CV-UBND                 | LETTER       | 15    | 0    | CV   | UBND          | -
                    15/QD-BNV                  | LETTER       | 15    | 0    | -    | QD            | BNV
                    15/TTR-UBND                | LETTER       | 15    | 0    | -    | TTR           | UBND
                    15/SY-UBND                 | COPY         | 15    | 0    | SY   | UBND          | -
                    02/SL-SNV                  | COPY         | 02    | 0    | SL   | SNV           | -
                    03/TrS-SNV                 | COPY         | 03    | 0    | TrS  | SNV           | -
                    30/2020/NĐ-CP              | NORMATIVE    | 30    | 2020 | NĐ   | CP            | -
                    187/2025/NĐ-CP             | NORMATIVE    | 187   | 2025 | NĐ   | CP            | -
                    20/2020/QĐ-TTg             | NORMATIVE    | 20    | 2020 | QĐ   | TTg           | -
                    15/2026/TT-BGDĐT           | NORMATIVE    | 15    | 2026 | TT   | BGDĐT         | -
                    53/2022/QĐ-UBND            | NORMATIVE    | 53    | 2022 | QĐ   | UBND          | -
                    15/2022/NQ-HĐND            | NORMATIVE    | 15    | 2022 | NQ   | HĐND          | -
                    66.19/2026/NQ-CP           | NORMATIVE    | 66.19 | 2026 | NQ   | CP            | -
                    66.25/2026/NQ-CP           | NORMATIVE    | 66.25 | 2026 | NQ   | CP            | -
                    30a/2008/NQ-CP             | NORMATIVE    | 30a   | 2008 | NQ   | CP            | -
                    21/2000/QĐ-BGD&ĐT          | NORMATIVE    | 21    | 2000 | QĐ   | BGD&ĐT        | -
                    15/2026/KH-UBND            | NORMATIVE    | 15    | 2026 | KH   | UBND          | -
                    30/NĐ-CP                   | NORMATIVE    | 30    | 0    | NĐ   | CP            | -
                    /2025/NĐ-CP                | NORMATIVE    | -     | 2025 | NĐ   | CP            | -
                    64/2025/QH15               | LEGISLATIVE  | 64    | 2025 | -    | QH15          | -
                    87/2025/QH15               | LEGISLATIVE  | 87    | 2025 | -    | QH15          | -
                    72/2025/QH15               | LEGISLATIVE  | 72    | 2025 | -    | QH15          | -
                    72/2025/QH16               | LEGISLATIVE  | 72    | 2025 | -    | QH16          | -
                    202/2025/QH15              | LEGISLATIVE  | 202   | 2025 | -    | QH15          | -
                    30/2026/QH16               | LEGISLATIVE  | 30    | 2026 | -    | QH16          | -
                    351/2017/UBTVQH14          | LEGISLATIVE  | 351   | 2017 | -    | UBTVQH14      | -
                    76/2025/UBTVQH15           | LEGISLATIVE  | 76    | 2025 | -    | UBTVQH15      | -
                    1678/NQ-UBTVQH15           | LEGISLATIVE  | 1678  | 0    | NQ   | UBTVQH15      | -
                    1662/NQ-UBTVQH15           | LEGISLATIVE  | 1662  | 0    | NQ   | UBTVQH15      | -
                    237/NQ-UBTVQH16            | LEGISLATIVE  | 237   | 0    | NQ   | UBTVQH16      | -
                    28/2005/PL-UBTVQH11        | LEGISLATIVE  | 28    | 2005 | PL   | UBTVQH11      | -
                    05/2024/L-CTN              | ORDER        | 05    | 2024 | L    | CTN           | -
                    118/VBHN-VPQH              | CONSOLIDATED | 118   | 0    | VBHN | VPQH          | -
                    01/VBHN-BGDĐT              | CONSOLIDATED | 01    | 0    | VBHN | BGDĐT         | -
                    36-HD/VPTW                 | PARTY        | 36    | 0    | HD   | VPTW          | -
                    05-HD/VPTW                 | PARTY        | 05    | 0    | HD   | VPTW          | -
                    399-QĐ/TW                  | PARTY        | 399   | 0    | QĐ   | TW            | -
                    57-NQ/TW                   | PARTY        | 57    | 0    | NQ   | TW            | -
                    82-KH/TU                   | PARTY        | 82    | 0    | KH   | TU            | -
                    357-CV/BTCTU               | PARTY        | 357   | 0    | CV   | BTCTU         | -
                    16915-CV/VPTW              | PARTY        | 16915 | 0    | CV   | VPTW          | -
                    5053-CV/VPTW/nb            | PARTY        | 5053  | 0    | CV   | VPTW          | nb
                    05-NQ/ĐU                   | PARTY        | 05    | 0    | NQ   | ĐU            | -
                    2348-QĐ/TU                 | PARTY        | 2348  | 0    | QĐ   | TU            | -
                    15-QĐ/BNV                  | PARTY        | 15    | 0    | QĐ   | BNV           | -
                    -KH/TU                     | PARTY        | -     | 0    | KH   | TU            | -
                    10/2013/TTLT-BTP-BCA-BTC   | JOINT        | 10    | 2013 | TTLT | BTP,BCA,BTC   | -
                    63/KHPH-MTTQ-UBND          | JOINT        | 63    | 0    | KHPH | MTTQ,UBND     | -
                    01/2001/TTLT/BNG-TCBĐ      | JOINT        | 01    | 2001 | TTLT | BNG,TCBĐ      | -
                    527/TTLT/TTCP-BNV-UBKTTW   | JOINT        | 527   | 0    | TTLT | TTCP,BNV,UBKTTW | -
                    """)
    void takesEveryFamilyApart(
            String text,
            NumberFamily family,
            String ordinal,
            int year,
            String type,
            String organs,
            String unit) {
        DocumentNumber number = DocumentNumber.parse(text);

        assertThat(number).hasToString(text);
        assertThat(number.family()).isEqualTo(family);
        assertThat(number.ordinal().orElse("-")).isEqualTo(ordinal);
        assertThat(number.numbered()).isEqualTo(!ordinal.equals("-"));
        assertThat(number.year().orElse(0)).isEqualTo(year);
        assertThat(number.typeCode().orElse("-")).isEqualTo(type);
        assertThat(number.organs()).isEqualTo(List.of(organs.split(",")));
        assertThat(number.unit().orElse("-")).isEqualTo(unit);
    }

    @Test
    void givesAllOrgansOfAJointCircular() {
        DocumentNumber number = DocumentNumber.parse("10/2013/TTLT-BTP-BCA-TANDTC-VKSNDTC-BTC");
        assertThat(number.organs()).containsExactly("BTP", "BCA", "TANDTC", "VKSNDTC", "BTC");
        assertThat(number.family()).isEqualTo(NumberFamily.JOINT);
    }

    @ParameterizedTest
    @CsvSource({
        "88/KH-MGLH, KH-MGLH",
        "64/2025/QH15, QH15",
        "36-HD/VPTW, HD/VPTW",
        "30/2020/NĐ-CP, NĐ-CP",
        "/KH-THTP3, KH-THTP3"
    })
    void givesTheSymbol(String text, String symbol) {
        assertThat(DocumentNumber.parse(text).symbol()).isEqualTo(symbol);
    }

    @Test
    void isMadeOfAnOrdinalAndASymbol() {
        assertThat(DocumentNumber.of(5, "KH-MGLH")).hasToString("05/KH-MGLH");
        assertThat(DocumentNumber.of(10, "BNV-VP")).hasToString("10/BNV-VP");
        assertThat(DocumentNumber.of(7, "2026/QĐ-UBND")).hasToString("07/2026/QĐ-UBND");
        assertThat(DocumentNumber.draft("KH-THTP3")).hasToString("/KH-THTP3");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.of(0, "KH-MGLH"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of(1_000_000_000, "KH-MGLH"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.draft("KH MGLH"));
    }

    @ParameterizedTest
    @CsvSource({
        "/KH-THTP3, 05/KH-THTP3",
        "12/KH-THTP3, 05/KH-THTP3",
        "-KH/TU, 05-KH/TU",
        "66.19/2026/NQ-CP, 05/2026/NQ-CP"
    })
    void getsItsOrdinal(String before, String after) {
        assertThat(DocumentNumber.parse(before).withOrdinal(5)).hasToString(after);
    }

    @ParameterizedTest
    @CsvSource({
        "12a/QĐ-UBND, /QĐ-UBND",
        "36-HD/VPTW, -HD/VPTW",
        "/KH-THTP3, /KH-THTP3",
        "12/2025/QH15, /2025/QH15"
    })
    void losesItsOrdinal(String before, String after) {
        assertThat(DocumentNumber.parse(before).withoutOrdinal()).hasToString(after);
    }

    @Test
    void isEqualByItsText() {
        DocumentNumber number = DocumentNumber.parse("15/QĐ-BNV");
        assertThat(number)
                .isEqualTo(DocumentNumber.of(15, "QĐ-BNV"))
                .hasSameHashCodeAs(DocumentNumber.of(15, "QĐ-BNV"))
                .isNotEqualTo(DocumentNumber.of(16, "QĐ-BNV"))
                .isNotEqualTo("15/QĐ-BNV");
    }

    @Test
    void standsInJsonAsItsText() {
        ObjectMapper mapper = new ObjectMapper();
        DocumentNumber number = DocumentNumber.parse("66.19/2026/NQ-CP");
        assertThat(mapper.writeValueAsString(number)).isEqualTo("\"66.19/2026/NQ-CP\"");
        assertThat(mapper.readValue("\"66.19/2026/NQ-CP\"", DocumentNumber.class))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/QĐ-UBND", "", "/", "15/QĐ"})
    void triesWithoutThrowing(String text) {
        assertThat(DocumentNumber.tryParse(text)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> DocumentNumber.parse(null));
        assertThatNullPointerException().isThrownBy(() -> DocumentNumber.read(null));
    }
}
