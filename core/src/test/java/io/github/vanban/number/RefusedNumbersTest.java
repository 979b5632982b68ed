package io.github.vanban.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no number: where the strict reading stops, and what the lenient one makes of it. */
class RefusedNumbersTest {

    /** Columns: text, index, expected there, what read makes of it, oddities; - for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '~',
            textBlock = """
                    88 /KH-MGLH         | 2  | '/'                             | 88/KH-MGLH       | SPACED_SEPARATOR
                    Số: 88 /KH-MGLH     | 0  | an ordinal, or '/' when it is blank | 88/KH-MGLH   | SPACED_SEPARATOR
                    Số:148 /QĐ-MĐC      | 0  | an ordinal, or '/' when it is blank | 148/QĐ-MĐC   | PREFIX_SPACING SPACED_SEPARATOR
                    Số: 5/QĐ-UBND       | 0  | an ordinal, or '/' when it is blank | 05/QĐ-UBND   | UNPADDED
                    5/QĐ-UBND           | 0  | 01 to 09, or a number without a leading zero | 05/QĐ-UBND | UNPADDED
                    001/QĐ-ABC          | 0  | 01 to 09, or a number without a leading zero | 01/QĐ-ABC | OVERPADDED
                    010/QĐ-ABC          | 0  | 01 to 09, or a number without a leading zero | 10/QĐ-ABC | OVERPADDED
                    00/QĐ-ABC           | 0  | 01 to 09, or a number without a leading zero | -         | -
                    Số 15/QĐ-BNV        | 0  | an ordinal, or '/' when it is blank | 15/QĐ-BNV    | MISSING_COLON
                    SỐ: 15/QĐ-BNV       | 0  | an ordinal, or '/' when it is blank | 15/QĐ-BNV    | PREFIX_CASE
                    số: 15/QĐ-BNV       | 0  | an ordinal, or '/' when it is blank | 15/QĐ-BNV    | PREFIX_CASE
                    15/QĐ - BNV         | 5  | a Vietnamese letter, a digit, '-', '/', '&' or '.' | 15/QĐ-BNV | SPACED_SEPARATOR
                    15/QĐ–BNV           | 5  | a Vietnamese letter, a digit, '-', '/', '&' or '.' | 15/QĐ-BNV | WRONG_SEPARATOR
                    15/QÐ-BNV           | 4  | a Vietnamese letter, a digit, '-', '/', '&' or '.' | 15/QĐ-BNV | LOOK_ALIKE
                    152/2025/TT-BTС     | 14 | a Vietnamese letter, a digit, '-', '/', '&' or '.' | 152/2025/TT-BTC | LOOK_ALIKE
                    KH-THTP3/05         | 0  | an ordinal, or '/' when it is blank | -            | -
                    12/1/QĐ             | 3  | a capital letter, or a year and '/' | -            | -
                    27/2024/NĐCP        | 12 | '-' and an organ                | 27/2024/NĐ-CP    | MISSING_SEPARATOR
                    29/2024/TTBTC       | 13 | '-' and an organ                | 29/2024/TT-BTC   | MISSING_SEPARATOR
                    127/2007NĐ-CP       | 4  | a capital letter, or a year and '/' | 127/2007/NĐ-CP | MISSING_SEPARATOR
                    15-QĐ-BNV           | 9  | '/' and an organ                | 15/QĐ-BNV        | WRONG_SEPARATOR
                    15/QĐ/BNV           | 5  | no further '/'                  | 15/QĐ-BNV        | WRONG_SEPARATOR
                    01/XĐTMS/NVTHQ      | 8  | no further '/'                  | -                | -
                    5053-CV/VPTW/nb/x   | 15 | no further '/'                  | -                | -
                    15/QĐ               | 5  | '-' and an organ                | -                | -
                    10/VBHN             | 7  | '-' and an organ                | -                | -
                    05/NĐ85             | 5  | '-' and an organ                | -                | -
                    9/NĐ85              | 0  | 01 to 09, or a number without a leading zero | -   | -
                    12/2013/T           | 9  | '-' and an organ                | -                | -
                    2011/TT             | 7  | '-' and an organ                | -                | -
                    772016/NĐ           | 9  | '-' and an organ                | -                | -
                    206/2010/TT1        | 12 | '-' and an organ                | -                | -
                    104:2019/BGTVT      | 3  | '/'                             | -                | -
                    04.a/TT             | 3  | one or two digits               | -                | -
                    12.345/UBND-VX      | 5  | one or two digits               | -                | -
                    13/9/2022           | 3  | a capital letter, or a year and '/' | -            | -
                    01/2                | 3  | a capital letter, or a year and '/' | -            | -
                    0912345678          | 9  | at most 9 digits                | -                | -
                    091234567           | 0  | 01 to 09, or a number without a leading zero | -   | -
                    1234567890/QĐ-UBND  | 9  | at most 9 digits                | -                | -
                    https://vbpl.vn/15  | 0  | an ordinal, or '/' when it is blank | -            | -
                    và/hoặc             | 0  | an ordinal, or '/' when it is blank | -            | -
                    /Viết               | 1  | an organ of two or more capital letters | -        | -
                    xxx/2023/QĐ-UBND    | 0  | an ordinal, or '/' when it is blank | -            | -
                    15/kh-UBND          | 3  | a capital letter, or a year and '/' | 15/KH-UBND   | CODE_CASE
                    15/.KH-UBND         | 3  | a capital letter, or a year and '/' | -            | -
                    15/KH-UBND.         | 11 | a letter or digit               | 15/KH-UBND       | TRAILING_TEXT
                    15/KH--UBND         | 6  | a letter or digit               | -                | -
                    15/KH-UBND-         | 11 | a letter or digit               | -                | -
                    12/2024/            | 8  | a capital letter                | -                | -
                    15/1899/QĐ-TTg      | 3  | a capital letter, or a year and '/' | -            | -
                    15/3000/QĐ-TTg      | 3  | a capital letter, or a year and '/' | -            | -
                    /                   | 1  | a capital letter, or a year and '/' | -            | -
                    -                   | 1  | a capital letter                | -                | -
                    """)
    void saysWhereAndWhy(String text, int index, String expected, String read, String oddities) {
        MalformedTextException refusal = catchThrowableOfType(
                MalformedTextException.class, () -> DocumentNumber.parse(text));
        assertThat(refusal).as("parse of %s", text).isNotNull();
        assertThat(refusal.subject()).isEqualTo("document number");
        assertThat(refusal.expected()).isEqualTo(expected);
        assertThat(refusal.index()).isEqualTo(index);
        assertThat(Readings.of(text)).isEqualTo(read.equals("-") ? "-" : read + " " + oddities);
    }

    /** The wrong forms of which every piece is in its place: numbers, whatever a rule may say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    15-QĐ/BNV        | 15-QĐ/BNV
                    2348-QĐ/TU       | 2348-QĐ/TU
                    148/BC.UBND-VHXH | 148/BC.UBND-VHXH
                    15/CV-UBND       | 15/CV-UBND
                    01/CV-ABC        | 01/CV-ABC
                    88/CV-UBND       | 88/CV-UBND
                    15/QĐi-BNV       | 15/QĐi-BNV
                    30/NĐ-CP         | 30/NĐ-CP
                    15/2026/KH-UBND  | 15/2026/KH-UBND
                    12a/QĐ-UBND      | 12a/QĐ-UBND
                    72/2025/QH16     | 72/2025/QH16
                    /KH-THTP3        | /KH-THTP3
                    Số: /KH-THTP3    | /KH-THTP3
                    Số: 15/QĐ-BNV    | 15/QĐ-BNV
                    589/KH-GDDT      | 589/KH-GDĐT PLAIN_D
                    15/QD-BNV        | 15/QĐ-BNV PLAIN_D
                    15/TTR-UBND      | 15/TTr-UBND CODE_CASE
                    2358/KHUBND      | 2358/KH-UBND MISSING_SEPARATOR
                    519/TTrSNV       | 519/TTr-SNV MISSING_SEPARATOR
                    """)
    void leavesShapesToTheRulesAndNamesMisspeltCodes(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
        assertThat(DocumentNumber.tryParse(text).isPresent()).isEqualTo(!text.startsWith("Số"));
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "200"})
    void refusesTextThatIsTooLong(int more) {
        String text = "15/QĐ-" + "A".repeat(195 + more);
        assertThat(catchThrowableOfType(
                        MalformedTextException.class, () -> DocumentNumber.parse(text)))
                .extracting(MalformedTextException::expected)
                .isEqualTo("at most 200 characters");
        assertThat(DocumentNumber.parse("15/QĐ-" + "A".repeat(194)).organs().get(0))
                .hasSize(194);
    }

    private static final class Readings {

        static String of(String text) {
            return DocumentNumber.read(text).map(Readings::describe).orElse("-");
        }

        private static String describe(AsWritten<DocumentNumber, NumberOddity> written) {
            StringBuilder text = new StringBuilder(written.value().toString());
            written.oddities().forEach(oddity -> text.append(' ').append(oddity));
            return text.toString();
        }
    }
}
