package io.github.vanban.type;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Văn bản quy phạm pháp luật và văn bản hợp nhất: the types outside the decree's 29 that
 * administrative papers cite (Điều 4 of Luật 64/2025/QH15). Nghị quyết, quyết định and chỉ thị
 * share their name with an {@link AdministrativeType} and are found there; a year in the number
 * tells the two apart.
 */
public enum NormativeType implements DocumentType {
    /** Hiến pháp: the Constitution. */
    HIEN_PHAP("Hiến pháp", null),
    /** Bộ luật: a code. */
    BO_LUAT("Bộ luật", null),
    /** Luật: a law. */
    LUAT("Luật", null),
    /** Pháp lệnh: an ordinance. */
    PHAP_LENH("Pháp lệnh", null),
    /** Lệnh: an order of the President. */
    LENH("Lệnh", "L"),
    /** Nghị định: a decree of the Government. */
    NGHI_DINH("Nghị định", "NĐ"),
    /** Nghị quyết liên tịch: a joint resolution. */
    NGHI_QUYET_LIEN_TICH("Nghị quyết liên tịch", "NQLT"),
    /** Thông tư: a circular. */
    THONG_TU("Thông tư", "TT"),
    /** Thông tư liên tịch: a joint circular. */
    THONG_TU_LIEN_TICH("Thông tư liên tịch", "TTLT"),
    /** Văn bản hợp nhất: a consolidated text. */
    VAN_BAN_HOP_NHAT("Văn bản hợp nhất", "VBHN");

    private final String title;
    private final @Nullable String code;

    NormativeType(String title, @Nullable String code) {
        this.title = title;
        this.code = code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.normative(this);
    }

    @Override
    public String toString() {
        return title;
    }
}
