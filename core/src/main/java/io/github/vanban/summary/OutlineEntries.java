package io.github.vanban.summary;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The numbered divisions of a body and the number of its bullets. */
final class OutlineEntries {

    private static final int HEADING = 60;

    private final List<Summary.Entry> entries = new ArrayList<>();
    private int bullets;

    void add(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (block instanceof Division division) {
                boolean bullet = division.kind().numeral().isEmpty();
                if (bullet) {
                    bullets++;
                } else {
                    String heading = division.text() == null ? below(division) : division.text();
                    entries.add(new Summary.Entry(
                            depth, division.marker(), ListWords.cut(heading, HEADING)));
                }
                add(division.blocks(), bullet ? depth : depth + 1);
            }
        }
    }

    List<Summary.Entry> entries() {
        return entries;
    }

    int bullets() {
        return bullets;
    }

    private static String below(Division division) {
        return !division.blocks().isEmpty()
                        && division.blocks().get(0) instanceof Paragraph paragraph
                ? paragraph.text()
                : "";
    }
}
