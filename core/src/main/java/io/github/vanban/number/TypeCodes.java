package io.github.vanban.number;

import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.CopyType;
import io.github.vanban.type.NormativeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type codes that a symbol may begin with, each with the family it makes: those of the decree
 * (Phụ lục III, Mục I) and of the law on normative documents, and what practice adds.
 */
final class TypeCodes {

    /** In use although no table has it; a công văn that carries it stays a công văn. */
    private static final String LETTER = "CV";

    /** In use outside the 29: kết luận, quy định (Đảng), giấy phép, chứng nhận, biên nhận … */
    private static final String[] CUSTOMARY = {"KL", "QĐi", "GP", "GCN", "GBN", "BBBG"};

    /** Phối hợp, liên tịch, liên ngành: types that several organs issue together. */
    private static final String[] JOINT = {
        "KHPH", "KHLT", "KHLN", "CTPH", "CTrPH", "QCPH", "QCLN", "HDLT", "HDLN", "TTLN"
    };

    private static final int LONGEST = 5;
    private static final int SLOTS = 256;

    /** Open addressing, so that a piece of a longer text is found without cutting it out. */
    private static final @Nullable Entry[] TABLE = new Entry[SLOTS];

    private static final List<String> ALL = new ArrayList<>();

    static {
        for (AdministrativeType type : AdministrativeType.values()) {
            type.code().ifPresent(code -> add(code, NumberFamily.NAMED));
        }
        for (CopyType type : CopyType.values()) {
            type.code().ifPresent(code -> add(code, NumberFamily.COPY));
        }
        for (NormativeType type : NormativeType.values()) {
            type.code().ifPresent(code -> add(code, family(type)));
        }
        add(LETTER, NumberFamily.LETTER);
        for (String code : CUSTOMARY) {
            add(code, NumberFamily.NAMED);
        }
        for (String code : JOINT) {
            add(code, NumberFamily.JOINT);
        }
    }

    private record Entry(String code, NumberFamily family) {}

    private TypeCodes() {}

    /** Every code, the decree's first. */
    static List<String> all() {
        return List.copyOf(ALL);
    }

    /** The family that the code standing at [from, to) makes, or null when none stands there. */
    static @Nullable NumberFamily find(String text, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return null;
        }
        int slot = slot(text, from, to);
        for (Entry entry = TABLE[slot]; entry != null; entry = TABLE[slot]) {
            if (entry.code.length() == length && text.startsWith(entry.code, from)) {
                return entry.family;
            }
            slot = (slot + 1) % SLOTS;
        }
        return null;
    }

    private static void add(String code, NumberFamily family) {
        int slot = slot(code, 0, code.length());
        while (TABLE[slot] != null) {
            slot = (slot + 1) % SLOTS;
        }
        TABLE[slot] = new Entry(code, family);
        ALL.add(code);
    }

    private static int slot(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 7) & SLOTS - 1;
    }

    private static NumberFamily family(NormativeType type) {
        return switch (type) {
            case LENH -> NumberFamily.ORDER;
            case VAN_BAN_HOP_NHAT -> NumberFamily.CONSOLIDATED;
            case NGHI_QUYET_LIEN_TICH, THONG_TU_LIEN_TICH -> NumberFamily.JOINT;
            default -> NumberFamily.NORMATIVE;
        };
    }
}
