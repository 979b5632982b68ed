package io.github.vanban.internal;

import java.util.EnumSet;
import java.util.Set;

/**
 * What was off in the writing of one text, collected while it is read.
 *
 * @param <O> the enum that names it
 */
public final class Oddities<O extends Enum<O>> {

    private final EnumSet<O> noted;

    /** Starts without any. */
    public Oddities(Class<O> type) {
        this.noted = EnumSet.noneOf(type);
    }

    /** Notes an oddity if the condition holds. */
    public void note(O oddity, boolean off) {
        if (off) {
            noted.add(oddity);
        }
    }

    /** Notes what {@link OneLine} changes in the text before anybody reads it. */
    public void noteForm(String text, O decomposed, O spacing) {
        if (OneLine.plain(text)) {
            return;
        }
        String nfc = Nfc.of(text);
        note(decomposed, !nfc.equals(text));
        note(spacing, !OneLine.of(nfc).equals(nfc));
    }

    /** Takes over what was noted elsewhere. */
    public void addAll(Set<O> others) {
        noted.addAll(others);
    }

    /** Everything noted so far. */
    public Set<O> all() {
        return noted;
    }
}
