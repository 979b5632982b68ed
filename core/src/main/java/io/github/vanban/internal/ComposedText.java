package io.github.vanban.internal;

import io.github.vanban.source.Span;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A text in NFC and where each of its characters stood before. Most text is in NFC already and is
 * then left alone; other text is composed letter by letter, each with the marks that follow it.
 */
public final class ComposedText {

    private final String composed;
    private final int @Nullable [] origins;

    private ComposedText(String composed, int @Nullable [] origins) {
        this.composed = composed;
        this.origins = origins;
    }

    /** For a text that is in NFC. */
    public static ComposedText none(String source) {
        return new ComposedText(source, null);
    }

    /** For any text. */
    public static ComposedText of(String source) {
        if (composed(source)) {
            return none(source);
        }
        StringBuilder composed = new StringBuilder(source.length());
        int[] origins = new int[source.length() * 3 + 1];
        int at = 0;
        while (at < source.length()) {
            int end = clusterEnd(source, at);
            String letter = source.substring(at, end);
            String whole = Normalizer.normalize(letter, Normalizer.Form.NFC);
            if (whole.length() > (end - at) * 3) {
                whole = letter;
            }
            for (int i = 0; i < whole.length(); i++) {
                origins[composed.length() + i] = whole.length() == end - at ? at + i : at;
            }
            composed.append(whole);
            at = end;
        }
        origins[composed.length()] = source.length();
        return new ComposedText(composed.toString(), origins);
    }

    private static boolean composed(String source) {
        String nfc = Nfc.of(source);
        return nfc.length() == source.length() && nfc.equals(source);
    }

    /** The text in NFC. */
    public String text() {
        return composed;
    }

    /** The place in the source of a place in the composed text. */
    public int origin(int index) {
        return origins == null ? index : origins[index];
    }

    /** The stretch of the source from which a stretch of the composed text was made. */
    public Span span(int start, int end) {
        return new Span(origin(start), origin(end));
    }

    /** A letter and the marks that combine with it; long runs of marks are cut. */
    private static int clusterEnd(String source, int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length() && end - at < 16 && combines(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean combines(char c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
