package io.github.vanban.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.DocumentReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBytesTest {

    private static final String TEXT =
            "Số: 88/KH-MGLH\n\nKẾ HOẠCH\nVề cải cách hành chính ở đơn vị\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAndWithoutItsMark(String charset) {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(TextBytes.of(bytes).text()).isEqualTo(TEXT);
        assertThat(TextBytes.of(marked).text()).isEqualTo(TEXT);
        assertThat(TextBytes.of(bytes).kind().readable()).isTrue();
    }

    /** In that code page the tone is a character of its own behind its letter. */
    @Test
    void windows1258IsRead() {
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < TEXT.length(); i++) {
            parted.append(parted(TEXT.charAt(i)));
        }
        byte[] bytes = parted.toString().getBytes(Charset.forName("windows-1258"));

        TextBytes read = TextBytes.of(bytes);

        assertThat(read.kind()).isEqualTo(TextBytes.Kind.WINDOWS_1258);
        assertThat(Normalizer.normalize(read.text(), Normalizer.Form.NFC)).isEqualTo(TEXT);
        assertThat(DocumentReader.standard().read(read.text()).document())
                .isEqualTo(DocumentReader.standard().read(TEXT).document());
    }

    @Test
    void otherFilesAreNamed() {
        assertThat(TextBytes.of(new byte[] {'P', 'K', 3, 4, 20, 0}).kind())
                .isEqualTo(TextBytes.Kind.ZIP);
        assertThat(TextBytes.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).kind())
                .isEqualTo(TextBytes.Kind.PDF);
        assertThat(TextBytes.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                        .kind())
                .isEqualTo(TextBytes.Kind.OLE);
        assertThat(TextBytes.of(new byte[] {0, 1, 2, (byte) 0xFF, 0, 0, 9, (byte) 0xD2})
                        .kind())
                .isEqualTo(TextBytes.Kind.BINARY);
        assertThat(TextBytes.Kind.BINARY.readable()).isFalse();
    }

    @Test
    void nothingIsText() {
        assertThat(TextBytes.of(new byte[0])).isEqualTo(new TextBytes(TextBytes.Kind.UTF_8, ""));
    }

    /** The letter as windows-1258 writes it: its tone parted from what has a place of its own. */
    private static String parted(char c) {
        String letter = String.valueOf(c);
        if (Charset.forName("windows-1258").newEncoder().canEncode(c)) {
            return letter;
        }
        String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
        int tone = marks.length() - 1;
        for (int i = 1; i < marks.length(); i++) {
            tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(marks.charAt(i)) >= 0 ? i : tone;
        }
        String rest = marks.substring(0, tone) + marks.substring(tone + 1);
        return Normalizer.normalize(rest, Normalizer.Form.NFC) + marks.charAt(tone);
    }
}
