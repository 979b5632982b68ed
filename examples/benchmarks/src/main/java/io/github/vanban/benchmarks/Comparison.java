package io.github.vanban.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A row of the table: a job, the peer that it is compared with, and what is aimed at.
 *
 * @param job what is done
 * @param peer what it is compared with
 * @param measure which ratio
 * @param ours the name of our figure
 * @param theirs the name of the other figure
 * @param aim the most or the least that the ratio shall be; NaN where nothing is aimed at
 */
record Comparison(
        String job, String peer, Measure measure, String ours, String theirs, double aim) {

    /** Which ratio. */
    enum Measure {
        /** How many times as long as the peer we take. */
        SHARE,
        /** How many times as long as we the peer takes. */
        FASTER,
        /** How much longer we take for a character of the larger text. */
        GROWTH,
        /** Bytes allocated for a byte of the text. */
        ALLOCATION
    }

    static Comparison share(String job, String peer, String ours, String theirs, double aim) {
        return new Comparison(job, peer, Measure.SHARE, ours, theirs, aim);
    }

    static Comparison faster(String job, String peer, String ours, String theirs, double aim) {
        return new Comparison(job, peer, Measure.FASTER, ours, theirs, aim);
    }

    /** The ratio; for all but {@link Measure#FASTER} less is better. */
    double ratio(Figures figures) {
        Figures.Figure our = figures.get(ours);
        return switch (measure) {
            case SHARE -> our.micros() / figures.get(theirs).micros();
            case FASTER -> figures.get(theirs).micros() / our.micros();
            case GROWTH ->
                our.micros()
                        / characters(ours)
                        / (figures.get(theirs).micros() / characters(theirs));
            case ALLOCATION -> our.bytes() / Size.of(ours).bytes();
        };
    }

    /** How many times worse a ratio is than another one. */
    double worsening(double ratio, double before) {
        return measure == Measure.FASTER ? before / ratio : ratio / before;
    }

    /** Whether something is aimed at. */
    boolean aimed() {
        return !Double.isNaN(aim);
    }

    /** Whether a ratio is what was aimed at; true where nothing was. */
    boolean reached(double ratio) {
        return !aimed() || (measure == Measure.FASTER ? ratio >= aim : ratio <= aim);
    }

    /** The ratio as a row shows it. */
    String shown(double ratio) {
        String digits = ratio < 10 ? "%.2f" : "%.0f";
        String unit = switch (measure) {
            case SHARE, GROWTH -> digits + "×";
            case FASTER -> digits + "× as fast";
            case ALLOCATION -> digits + "× the text";
        };
        return String.format(Locale.ROOT, unit, ratio);
    }

    /** The aim as a row shows it. */
    String shownAim() {
        return aimed()
                ? String.format(Locale.ROOT, measure == Measure.FASTER ? "≥ %s×" : "≤ %s×", aim)
                : "";
    }

    private static double characters(String name) {
        return Size.of(name).characters();
    }

    /** How long a text is. */
    private record Size(double characters, double bytes) {

        /** Of the text that a figure's name names. */
        static Size of(String name) {
            String text = Inputs.text(name.substring(name.indexOf('@') + 1));
            return new Size(text.length(), text.getBytes(StandardCharsets.UTF_8).length);
        }
    }
}
