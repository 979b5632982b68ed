package io.github.vanban.layout;

/** Đường kẻ ngang: the solid rule that a component has below it (Phụ lục I, Phần I, Mục II). */
public enum Rule {
    /** No rule. */
    NONE(0),
    /** As long as the text above it: below Tiêu ngữ. */
    AS_TEXT(1),
    /** A third to a half of the text above it: below the issuing organ and the subject. */
    SHORT(0.4),
    /** As wide as the page: above the address of the organ (ô số 13). */
    PAGE(0);

    private final double share;

    Rule(double share) {
        this.share = share;
    }

    /** How long it is over the text above it; 0 where the text does not tell. */
    public double share() {
        return share;
    }
}
