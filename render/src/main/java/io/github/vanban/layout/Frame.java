package io.github.vanban.layout;

import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import java.util.Optional;

/**
 * Khung dấu: the frame of a stamp (Phụ lục I, Phần I, Mục III.2). Immutable and thread-safe.
 *
 * @param width the width in millimetres, or 0 where the frame fits its text
 * @param height the height in millimetres
 * @param doubled whether it has two lines, as stamps of state secrets have
 * @param red whether it is printed in bright red
 */
public record Frame(int width, int height, boolean doubled, boolean red) {

    private static final Frame FITTING = new Frame(0, 8, false, false);

    /** The frame around a line, or nothing where the line is no stamp. */
    public static Optional<Frame> of(Line line) {
        return switch (line.zone()) {
            case DO_KHAN ->
                Urgency.tryParse(line.text())
                        .map(stamp -> new Frame(
                                stamp.widthInMillimetres(),
                                stamp.heightInMillimetres(),
                                false,
                                true));
            case DO_MAT ->
                Secrecy.tryParse(line.text())
                        .map(stamp -> new Frame(
                                stamp.widthInMillimetres(),
                                stamp.heightInMillimetres(),
                                true,
                                true));
            case LUU_HANH -> Optional.of(FITTING);
            default -> Optional.empty();
        };
    }
}
