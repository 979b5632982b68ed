package io.github.vanban.type;

import java.util.Optional;

/** Bản sao văn bản: the three kinds of copy of Điều 25, with the codes of Phụ lục III, Mục I. */
public enum CopyType implements DocumentType {
    /** Bản sao y: a full copy of the original. */
    BAN_SAO_Y("Bản sao y", "SY"),
    /** Bản trích sao: a copy of a part. */
    BAN_TRICH_SAO("Bản trích sao", "TrS"),
    /** Bản sao lục: a copy made from a sao y. */
    BAN_SAO_LUC("Bản sao lục", "SL");

    private final String title;
    private final String code;

    CopyType(String title, String code) {
        this.title = title;
        this.code = code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Optional<String> code() {
        return Optional.of(code);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.copy(this);
    }

    @Override
    public String toString() {
        return title;
    }
}
