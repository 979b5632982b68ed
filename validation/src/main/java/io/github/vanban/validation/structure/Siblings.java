package io.github.vanban.validation.structure;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.source.Location;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that stand side by side in the body.
 *
 * @param parent the division that holds them, or null at the top
 * @param blocks the blocks
 * @param items the divisions among them, with their places
 */
record Siblings(@Nullable Division parent, List<Block> blocks, List<Item> items) {

    /** Every list of siblings in the main body, the outermost first. */
    static List<Siblings> of(Subject subject) {
        return subject.once(Tree.class, Tree::of).lists();
    }

    /** The divisions of all these lists. */
    static List<Item> items(Subject subject) {
        return subject.once(Tree.class, Tree::of).items();
    }

    /**
     * The divisions of the main body.
     *
     * @param lists those that stand side by side
     * @param items all of them
     */
    private record Tree(List<Siblings> lists, List<Item> items) {

        static Tree of(Subject subject) {
            Tree tree = new Tree(new ArrayList<>(), new ArrayList<>());
            tree.collect(null, subject.document().body().blocks(), Location.of("body"));
            tree.lists.forEach(siblings -> tree.items.addAll(siblings.items));
            return tree;
        }

        private void collect(@Nullable Division parent, List<Block> blocks, Location location) {
            List<Item> divisions = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Division division) {
                    divisions.add(new Item(division, location.child("blocks", i)));
                }
            }
            lists.add(new Siblings(parent, blocks, divisions));
            for (Item item : divisions) {
                collect(item.division, item.division.blocks(), item.location);
            }
        }
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
