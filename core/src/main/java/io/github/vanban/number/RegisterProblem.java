package io.github.vanban.number;

import java.util.List;

/**
 * Sai sót trong sổ đăng ký: something in a register that Điều 15.1 does not allow. Immutable and
 * thread-safe.
 *
 * @param kind what is wrong
 * @param entries the entries concerned, in the order of their numbers; one or two
 */
public record RegisterProblem(Kind kind, List<RegisterEntry> entries) {

    /** What can be wrong. */
    public enum Kind {
        /** Numbers are missing before the last of the entries. */
        GAP,
        /** Both entries have the same number in one series and year. */
        DUPLICATE,
        /** The higher number has the earlier date. */
        OUT_OF_DATE_ORDER,
        /** The number carries another year than its date. */
        OTHER_YEAR
    }

    /** Copies the list. */
    public RegisterProblem {
        entries = List.copyOf(entries);
    }
}
