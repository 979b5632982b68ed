package io.github.vanban.source;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tệp văn bản: bytes as files have them, and the text in them: UTF-8, UTF-16 with or without a byte
 * order mark, and windows-1258, in which older Vietnamese files are written. Immutable and
 * thread-safe.
 *
 * @param kind what the bytes are
 * @param text the text without a byte order mark; empty when they are none
 */
public record TextBytes(Kind kind, String text) {

    /** What bytes can be. */
    public enum Kind {
        /** Text in UTF-8. */
        UTF_8,
        /** Text in UTF-16, either order. */
        UTF_16,
        /** Text in windows-1258. */
        WINDOWS_1258,
        /** A .docx or another file in a ZIP archive. */
        ZIP,
        /** A .doc or another file of the older Office programs. */
        OLE,
        /** A PDF. */
        PDF,
        /** Bytes that are no text at all. */
        BINARY;

        /** Whether there is text in such bytes. */
        public boolean readable() {
            return compareTo(WINDOWS_1258) <= 0;
        }
    }

    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] OLE_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};

    /** So many bytes tell whether every other one is zero, or whether many are. */
    private static final int SAMPLE = 4096;

    /** Checks for null. */
    public TextBytes {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    /** Finds out what bytes are, and decodes them. */
    public static TextBytes of(byte[] bytes) {
        requireNonNull(bytes, "of(bytes)");
        if (starts(bytes, ZIP_START)) {
            return none(Kind.ZIP);
        }
        if (starts(bytes, OLE_START)) {
            return none(Kind.OLE);
        }
        if (starts(bytes, PDF_START)) {
            return none(Kind.PDF);
        }
        if (starts(bytes, UTF_8_MARK)) {
            return text(Kind.UTF_8, bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, LITTLE_ENDIAN_MARK)) {
            return text(Kind.UTF_16, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, BIG_ENDIAN_MARK)) {
            return text(Kind.UTF_16, bytes, 2, StandardCharsets.UTF_16BE);
        }
        return unmarked(bytes);
    }

    private static TextBytes unmarked(byte[] bytes) {
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (odd * 4 > pairs && even * 16 < pairs) {
            return text(Kind.UTF_16, bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (even * 4 > pairs && odd * 16 < pairs) {
            return text(Kind.UTF_16, bytes, 0, StandardCharsets.UTF_16BE);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new TextBytes(Kind.UTF_8, utf8.get());
        }
        if ((even + odd) * 8 > pairs || !Charset.isSupported("windows-1258")) {
            return none(Kind.BINARY);
        }
        return strict(bytes, Charset.forName("windows-1258"))
                .map(text -> new TextBytes(Kind.WINDOWS_1258, text))
                .orElseGet(() -> none(Kind.BINARY));
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static TextBytes text(Kind kind, byte[] bytes, int skip, Charset charset) {
        return new TextBytes(kind, new String(bytes, skip, bytes.length - skip, charset));
    }

    private static TextBytes none(Kind kind) {
        return new TextBytes(kind, "");
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
