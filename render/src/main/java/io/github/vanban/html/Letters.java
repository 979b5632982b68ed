package io.github.vanban.html;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The letters that Vietnamese is written with, encoded once. They take one, two or three bytes in turn;
 * whoever looks them up need not ask which.
 */
final class Letters {

    /** Writes the bytes of a code in one go: four of them, of which the next letter takes back what is over. */
    static final VarHandle WRITING =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** Vietnamese, with its dashes, quotation marks and dots, ends below. */
    private static final int LIMIT = 0x2100;

    private static final int LENGTH_SHIFT = 3 * Byte.SIZE;

    /** What is escaped or lies above. */
    private static final int NONE = -1;

    /** The first byte is the lowest, the length the highest. */
    private static final int[] CODES = new int[LIMIT];

    static {
        for (char c = 0; c < LIMIT; c++) {
            byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
            int code = bytes.length << LENGTH_SHIFT;
            for (int i = 0; i < bytes.length; i++) {
                code |= (bytes[i] & 0xFF) << (i * Byte.SIZE);
            }
            CODES[c] = code;
        }
        for (char c : new char[] {'&', '<', '>', '"'}) {
            CODES[c] = NONE;
        }
    }

    private Letters() {}

    /** The bytes of a letter as they are written, or a negative number for what is no plain letter. */
    static int code(char c) {
        return c < LIMIT ? CODES[c] : NONE;
    }

    /** How many bytes of a code count. */
    static int length(int code) {
        return code >> LENGTH_SHIFT;
    }
}
