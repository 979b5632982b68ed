package io.github.vanban.layout;

/** Lùi vào dòng đầu: how far the first line of a paragraph stands in (Phụ lục I, Phần I, Mục II.6.e). */
public enum Indent {
    /** 1 cm. */
    MOT_CM(10),
    /** 1,27 cm. */
    MOT_CM_27(12.7);

    private final double millimetres;

    Indent(double millimetres) {
        this.millimetres = millimetres;
    }

    /** The indent in millimetres. */
    public double millimetres() {
        return millimetres;
    }
}
