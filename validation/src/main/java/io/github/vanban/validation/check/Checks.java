package io.github.vanban.validation.check;

import java.util.ArrayList;
import java.util.List;

/** The checks of one group of rules, by the ids of the rules. Not thread-safe. */
public final class Checks {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * One check.
     *
     * @param id the id of its rule
     * @param form whether it is about the form that the decree prescribes, which other papers lack
     * @param written whether it is about how something was written, which only a text shows
     * @param check the check itself
     */
    public record Entry(String id, boolean form, boolean written, Check check) {}

    /** A demand on the form of papers under the decree. */
    public Checks form(String id, Check check) {
        entries.add(new Entry(id, true, false, check));
        return this;
    }

    /** A demand on how papers under the decree are written. */
    public Checks writtenForm(String id, Check check) {
        entries.add(new Entry(id, true, true, check));
        return this;
    }

    /** A demand of sense or language that any paper has to meet. */
    public Checks logic(String id, Check check) {
        entries.add(new Entry(id, false, false, check));
        return this;
    }

    /** A demand on the writing of any paper. */
    public Checks writtenLogic(String id, Check check) {
        entries.add(new Entry(id, false, true, check));
        return this;
    }

    /** All of them, in the order they were given. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
