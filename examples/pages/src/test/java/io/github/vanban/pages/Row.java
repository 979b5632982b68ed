package io.github.vanban.pages;

import java.util.List;
import java.util.function.Function;

/**
 * One demand on how a page looks.
 *
 * @param id its name in the project's list of rules
 * @param clause where the decree makes it
 * @param spoil what breaks it, as a script to run in the page: proof that the measurement would see it
 * @param measure measures a page; fails where it is against the clause, and says what was measured,
 *     nothing where the page has nothing of the kind
 */
record Row(String id, String clause, String spoil, Function<Measured, List<String>> measure) {

    /** A row that a style sheet breaks. */
    static Row css(
            String id, String clause, String spoil, Function<Measured, List<String>> measure) {
        String rule = spoil.replace("\\", "\\\\").replace("`", "\\`");
        return new Row(
                id,
                clause,
                "(() => { const s = document.createElement('style'); s.textContent = `" + rule
                        + "`; document.head.append(s); })()",
                measure);
    }
}
