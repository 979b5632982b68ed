package io.github.vanban.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.text.AsWritten;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Số : 09/TB-KCNTT              | 09/TB-KCNTT          | PREFIX_SPACING
                    Số:  78/2025/TT-NHNN          | 78/2025/TT-NHNN      | PREFIX_SPACING
                    Số15/QĐ-BNV                   | 15/QĐ-BNV            | PREFIX_SPACING, MISSING_COLON
                    SỐ 62/2024/TT-NHNN            | 62/2024/TT-NHNN      | PREFIX_CASE, MISSING_COLON
                    Số:         /KH-STTTT         | /KH-STTTT            | PLACEHOLDER
                    Số: …/BNV-TCCB                | /BNV-TCCB            | PLACEHOLDER
                    Số:............./HTHH         | /HTHH                | PLACEHOLDER, PREFIX_SPACING
                    ……../QĐ-UBND                  | /QĐ-UBND             | PLACEHOLDER
                    ____/QĐ-UBND                  | /QĐ-UBND             | PLACEHOLDER
                    . . . ./2025/NĐ-CP            | /2025/NĐ-CP          | PLACEHOLDER
                    Số: ...12.../QĐ-UBND          | 12/QĐ-UBND           | PLACEHOLDER
                    539../TTr-SNNMT               | 539/TTr-SNNMT        | PLACEHOLDER
                    Số: 73 / 2025 /TT-NHNN        | 73/2025/TT-NHNN      | SPACED_SEPARATOR
                    01/2011/TT- BNG               | 01/2011/TT-BNG       | SPACED_SEPARATOR
                    19/2012/TTLT-BTC - BKH & ĐT   | 19/2012/TTLT-BTC-BKH&ĐT | SPACED_SEPARATOR
                    2074 - TB/TU                  | 2074-TB/TU           | SPACED_SEPARATOR
                    15/QĐ—BNV                     | 15/QĐ-BNV            | WRONG_SEPARATOR
                    15/QĐ−BNV                     | 15/QĐ-BNV            | WRONG_SEPARATOR
                    15/QĐ‑BNV                     | 15/QĐ-BNV            | WRONG_SEPARATOR
                    15/QĐ_BNV                     | 15/QĐ-BNV            | WRONG_SEPARATOR
                    15_QĐ-BNV                     | 15/QĐ-BNV            | WRONG_SEPARATOR
                    15∕QĐ-BNV                     | 15/QĐ-BNV            | WRONG_SEPARATOR
                    12/2020/NĐ/CP                 | 12/2020/NĐ-CP        | WRONG_SEPARATOR
                    127/2007-NĐ-CP                | 127/2007/NĐ-CP       | WRONG_SEPARATOR
                    5/2017/QH14                   | 05/2017/QH14         | UNPADDED
                    001/2025/TT-BNV               | 01/2025/TT-BNV       | OVERPADDED
                    30A/2008/NQ-CP                | 30a/2008/NQ-CP       | CODE_CASE
                    263/QĐ-TTG                    | 263/QĐ-TTg           | CODE_CASE
                    512/TTtr-SNNMT                | 512/TTr-SNNMT        | CODE_CASE
                    15/qđ-ubnd                    | 15/QĐ-UBND           | CODE_CASE
                    15/qd-ubnd                    | 15/QĐ-UBND           | CODE_CASE, PLAIN_D
                    147/2020/ND-CP                | 147/2020/NĐ-CP       | PLAIN_D
                    12/2020/TT-BGDDT              | 12/2020/TT-BGDĐT     | PLAIN_D
                    19/HDND-KTNS                  | 19/HĐND-KTNS         | PLAIN_D
                    297/QD-SGDDT                  | 297/QĐ-SGDĐT         | PLAIN_D
                    12/2024/NQ.HDND               | 12/2024/NQ.HĐND      | PLAIN_D
                    147/2020/NDCP                 | 147/2020/NĐ-CP       | PLAIN_D, MISSING_SEPARATOR
                    07/2023/QĐUBND                | 07/2023/QĐ-UBND      | MISSING_SEPARATOR
                    123/TTrSVHTT                  | 123/TTr-SVHTT        | MISSING_SEPARATOR
                    2358/KHUBND                   | 2358/KH-UBND         | MISSING_SEPARATOR
                    519/TTrSNV                    | 519/TTr-SNV          | MISSING_SEPARATOR
                    15/2010/CTUBND                | 15/2010/CT-UBND      | MISSING_SEPARATOR
                    27/2024/NĐCP                  | 27/2024/NĐ-CP        | MISSING_SEPARATOR
                    29/2024/TTBTC                 | 29/2024/TT-BTC       | MISSING_SEPARATOR
                    15/2010/QĐTTG                 | 15/2010/QĐ-TTg       | CODE_CASE, MISSING_SEPARATOR
                    30/2020/ND-CP                 | 30/2020/NĐ-CP        | PLAIN_D
                    15/ND-CP                      | 15/NĐ-CP             | PLAIN_D
                    12/CD-TTG                     | 12/CĐ-TTg            | CODE_CASE, PLAIN_D
                    15/CTR-UBND                   | 15/CTr-UBND          | CODE_CASE
                    15/2024/CTR-KT                | 15/2024/CTr-KT       | CODE_CASE
                    15/QD-BNV                     | 15/QĐ-BNV            | PLAIN_D
                    15/TTR-UBND                   | 15/TTr-UBND          | CODE_CASE
                    15/QĐ-BNV;                    | 15/QĐ-BNV            | TRAILING_TEXT
                    15/QĐ-BNV),                   | 15/QĐ-BNV            | TRAILING_TEXT
                    156/2020/NĐ-CPngày            | 156/2020/NĐ-CP       | TRAILING_TEXT
                    152/2025/ТТ-ВТС               | 152/2025/TT-BTC      | LOOK_ALIKE
                    15/Κ\u0397-UBND               | 15/KH-UBND           | LOOK_ALIKE
                    """)
    void mendsWhatPeopleWrite(String text, String canonical, String oddities) {
        Optional<AsWritten<DocumentNumber, NumberOddity>> read =
                DocumentNumber.read(text.replace("\\u0397", "\u0397"));
        assertThat(read).hasValueSatisfying(written -> {
            assertThat(written.value()).isEqualTo(DocumentNumber.parse(canonical));
            assertThat(written.oddities())
                    .isEqualTo(Set.copyOf(Stream.of(oddities.split(", "))
                            .map(NumberOddity::valueOf)
                            .toList()));
        });
    }

    @Test
    void takesSpacesOfEveryKindForSpaces() {
        for (String space : List.of("\u00A0", "\t", "\u2009", "\u3000", " \u00A0 ")) {
            AsWritten<DocumentNumber, NumberOddity> read =
                    DocumentNumber.read("88" + space + "/KH-MGLH").orElseThrow();
            assertThat(read.value()).hasToString("88/KH-MGLH");
            assertThat(read.oddities()).containsExactly(NumberOddity.SPACED_SEPARATOR);
        }
    }

    @Test
    void spacesAroundANumberDoNotCount() {
        assertThat(DocumentNumber.read("\t 15/QĐ-BNV \n"))
                .hasValueSatisfying(read -> assertThat(read.clean()).isTrue());
    }

    @Test
    void composesADecomposedSymbolAndForgivesADecomposedPrefix() {
        String symbol = Normalizer.normalize("05/CV-ƯDCN", Normalizer.Form.NFD);
        assertThat(DocumentNumber.tryParse(symbol)).isEmpty();
        assertThat(DocumentNumber.read(symbol)).hasValueSatisfying(read -> {
            assertThat(read.value()).hasToString("05/CV-ƯDCN");
            assertThat(read.oddities()).containsExactly(NumberOddity.DECOMPOSED);
        });
        String prefix = Normalizer.normalize("Số: ", Normalizer.Form.NFD);
        assertThat(DocumentNumber.read(prefix + "15/QĐ-BNV"))
                .hasValueSatisfying(read -> assertThat(read.clean()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/QĐngày", "12/QĐ-ngày"})
    void neverLosesWhatParses(String text) {
        assertThat(DocumentNumber.read(text))
                .map(AsWritten::value)
                .contains(DocumentNumber.parse(text));
    }

    /** Whatever looks like a known code with another in it is left alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2589/BTTTT",
                "04/TCCB",
                "749/TTg",
                "638/TTCS-TTTH",
                "15/TTCP",
                "15/TTBYT",
                "12/CTUBND",
                "11/2025/TT-BDTTG",
                "262/TB-DCT",
                "6640/TT-STC",
                "340/TTT-SXD",
                "12/HD-SDL",
                "12/DA-UBND",
                "1488/VP-KH&CĐS",
                "5053-CV/VPTW/nb",
                // Letters of one group, whose organ only begins like a type.
                "165/TCCP",
                "12/CĐBYT",
                "15/CTHĐQT",
                "15/CTHĐND",
                "06/CP",
                "15/NĐCP",
                // Units of which the abbreviation is nearly a type's or an organ's.
                "12/ND-VP",
                "12/CD-VP",
                "15/CTR-KT",
                "15/TRS-VP",
                "15/SNN-TTG",
                "15/QĐ-SNN-TTG",
                // Organs, and units of them.
                "1284/BTTTT-CĐSQG",
                "139/QĐ-BCĐQG",
                "4606/BGDĐT-TTr",
                "749/TTg-KTN",
                // What differs from the doubtful is right.
                "12/CĐ-VP",
                "15/CTr-KT",
                "15/TrS-VP",
                "2358/KH-UBND",
                "30/2020/NĐ-CP"
            })
    void leavesWhatIsRightAsItIs(String text) {
        assertThat(DocumentNumber.read(text)).hasValueSatisfying(read -> {
            assertThat(read.value()).hasToString(text);
            assertThat(read.clean()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Số",
                "Số:",
                "Số: 15",
                "Sốt 15/QĐ-BNV",
                "15",
                "15/",
                "2011/TT",
                "12/2013/T",
                "1/2",
                "24/7",
                "1/1/2020",
                "13/9/2022",
                "30/4",
                "100%",
                "0277.3851.123",
                "0912 345 678",
                "+84/912",
                "http://vbpl.vn/15/QĐ-BNV",
                "và/hoặc",
                "…/…",
                "Số: …./20…./TT-B",
                "Số:    (3)     /QĐ",
                "15/QĐ-BNV ngày 05/3/2026",
                "15/QĐ-BNV 16/QĐ-BNV",
                "15/QĐ BNV",
                "12.345/UBND-VX",
                "12.3.4/UBND-VX",
                "15//QĐ-BNV",
                "Điều 5/QĐ-BNV",
                "15/10/QĐ-BNV",
                "15/QĐ-…",
                "/QĐ",
                "-QĐ-BNV"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(DocumentNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NumberFamily.class)
    void readsEveryFamilyWithTheWordBeforeIt(NumberFamily family) {
        String number = switch (family) {
            case NAMED -> "15/QĐ-BNV";
            case LETTER -> "05/BNV-VP";
            case COPY -> "15/SY-UBND";
            case NORMATIVE -> "30/2020/NĐ-CP";
            case LEGISLATIVE -> "64/2025/QH15";
            case ORDER -> "05/2024/L-CTN";
            case CONSOLIDATED -> "118/VBHN-VPQH";
            case PARTY -> "36-HD/VPTW";
            case JOINT -> "63/KHPH-MTTQ-UBND";
        };
        assertThat(DocumentNumber.read("Số: " + number)).hasValueSatisfying(read -> {
            assertThat(read.value().family()).isEqualTo(family);
            assertThat(read.clean()).isTrue();
        });
    }
}
