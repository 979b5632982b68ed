package io.github.vanban.validation.structure;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.source.Location;
import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.outcome.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that stand side by side in the body.
 *
 * @param parent the division that holds them, or null at the top
 * @param blocks the blocks
 * @param location the value whose component {@code blocks} they are
 */
record Siblings(@Nullable Division parent, List<Block> blocks, Location location) {

    /** Every list of siblings in the main body, the outermost first. */
    static List<Siblings> of(Subject subject) {
        List<Siblings> all = new ArrayList<>();
        List<Block> blocks = subject.document().body().blocks();
        collect(new Siblings(null, blocks, Location.of("body")), all);
        return all;
    }

    private static void collect(Siblings siblings, List<Siblings> all) {
        all.add(siblings);
        for (int i = 0; i < siblings.blocks.size(); i++) {
            if (siblings.blocks.get(i) instanceof Division division) {
                collect(new Siblings(division, division.blocks(), siblings.at(i)), all);
            }
        }
    }

    /** Where a block stands. */
    Location at(int index) {
        return location.child("blocks", index);
    }

    /** The divisions among them, with their places. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Division division) {
                items.add(new Item(division, at(i)));
            }
        }
        return items;
    }

    /**
     * One division.
     *
     * @param division what it says
     * @param location where it stands
     */
    record Item(Division division, Location location) {

        /** Where its marker stands in the source, else in the document. */
        Place place(Subject subject) {
            return subject.at(location.child("marker"))
                    .map(Passage::place)
                    .orElse(Place.of(location.child("marker")));
        }

        DivisionKind kind() {
            return division.kind();
        }
    }
}
