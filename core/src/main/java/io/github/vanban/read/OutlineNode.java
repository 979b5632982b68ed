package io.github.vanban.read;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A division while its parts are being read; the outermost one stands for the body itself. */
final class OutlineNode {

    private final @Nullable OutlineNode parent;
    private final @Nullable Marker marker;
    private final String words;
    private final Location location;
    private final int depth;
    private List<Object> children = List.of();
    private @Nullable String text;

    private OutlineNode(
            @Nullable OutlineNode parent,
            @Nullable Marker marker,
            String words,
            Location location) {
        this.parent = parent;
        this.marker = marker;
        this.words = words;
        this.location = location;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    static OutlineNode root(Location location) {
        return new OutlineNode(null, null, "", location);
    }

    @Nullable
    OutlineNode parent() {
        return parent;
    }

    @Nullable
    Marker marker() {
        return marker;
    }

    int depth() {
        return depth;
    }

    Location location() {
        return location;
    }

    boolean hasText() {
        return text != null;
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    void text(String newText) {
        text = newText;
    }

    /** Adds a division that begins with a marker. */
    OutlineNode add(Marker newMarker, String newWords) {
        OutlineNode child = new OutlineNode(this, newMarker, newWords, nextLocation());
        add((Object) child);
        return child;
    }

    void add(Block block) {
        add((Object) block);
    }

    /** Most divisions have no parts, so the list is made with the first one. */
    private void add(Object child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    /** Where the next part of this one will stand. */
    Location nextLocation() {
        return location.child("blocks", children.size());
    }

    List<Block> blocks() {
        if (children.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(children.size());
        for (Object child : children) {
            blocks.add(child instanceof OutlineNode node ? node.division() : (Block) child);
        }
        return blocks;
    }

    private Division division() {
        if (marker == null) {
            throw new IllegalStateException("the body itself is no division");
        }
        return new Division(marker.style().kind(), words, text, blocks());
    }
}
