package io.github.vanban.internal;

/** What people type and word processors set where a number has {@code -} or {@code /}. */
public final class Separators {

    private static final String DASHES = "-‐‑‒–—―−﹘﹣－";
    private static final String SLASHES = "/⁄∕\\／";

    private Separators() {}

    /** Whether this is a hyphen or any dash. */
    public static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Whether this is a slash of any kind. */
    public static boolean isSlash(char c) {
        return SLASHES.indexOf(c) >= 0;
    }
}
