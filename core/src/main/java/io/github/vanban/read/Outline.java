package io.github.vanban.read;

import io.github.vanban.body.Division;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a division belongs: beside the last one that is written alike, or inside what is open (Phụ
 * lục I, Phần I, Mục II.6). Writers skip levels and change signs, so the number decides first.
 */
final class Outline {

    private final OutlineNode root;
    private final int deepest;
    private OutlineNode open;

    Outline(Location location, int deepest) {
        this.root = OutlineNode.root(location);
        this.deepest = Math.min(deepest, Division.MAX_DEPTH);
        this.open = root;
    }

    OutlineNode root() {
        return root;
    }

    /** The division that was opened last. */
    OutlineNode open() {
        return open;
    }

    /**
     * The part to which running text belongs: not a line with a dash, but what it stands in. Lines
     * with a dash are closed by it, so that what follows stands behind the text.
     */
    OutlineNode holder() {
        while (open.parent() != null && !numbered(open)) {
            open = open.parent();
        }
        return open;
    }

    /** Whether a marker comes right after one that is open. */
    boolean expects(Marker marker) {
        for (OutlineNode node = open; node != null; node = node.parent()) {
            Marker before = node.marker();
            if (before != null && marker.follows(before)) {
                return true;
            }
        }
        return false;
    }

    /** Opens a division and closes what it does not belong into. */
    OutlineNode add(Marker marker, String words) {
        OutlineNode parent = marker.style().numbered() ? parentOf(marker) : parentOfSign(marker);
        while (parent.parent() != null && parent.depth() >= deepest) {
            parent = parent.parent();
        }
        open = parent.add(marker, words);
        return open;
    }

    /** Closes every division. */
    void close() {
        open = root;
    }

    private OutlineNode parentOf(Marker marker) {
        OutlineNode sibling = sibling(marker);
        if (sibling != null && sibling.parent() != null) {
            return sibling.parent();
        }
        OutlineNode node = open;
        while (node.parent() != null && rank(node) > rank(marker)) {
            node = node.parent();
        }
        return node;
    }

    /** The open division beside which a number belongs, innermost first. */
    private @Nullable OutlineNode sibling(Marker marker) {
        OutlineNode follower = null;
        OutlineNode alike = null;
        OutlineNode sameSeries = null;
        for (OutlineNode node = open; node != null; node = node.parent()) {
            Marker before = node.marker();
            if (before == null || !before.sameSeries(marker)) {
                continue;
            }
            if (follower == null && marker.follows(before) && before.alike(marker)) {
                follower = node;
            }
            if (alike == null && before.alike(marker)) {
                alike = node;
            }
            if (sameSeries == null && marker.follows(before)) {
                sameSeries = node;
            }
        }
        if (follower != null) {
            return follower;
        }
        return alike != null ? alike : sameSeries;
    }

    /** A dash beside the last dash of the same part, a plus inside a dash. */
    private OutlineNode parentOfSign(Marker marker) {
        for (OutlineNode node = open;
                node.parent() != null && !numbered(node);
                node = node.parent()) {
            Marker before = node.marker();
            if (before != null && before.style() == marker.style()) {
                return node.parent();
            }
        }
        OutlineNode node = open;
        while (node.parent() != null && !numbered(node) && rank(node) > rank(marker)) {
            node = node.parent();
        }
        return node;
    }

    private static boolean numbered(OutlineNode node) {
        Marker marker = node.marker();
        return marker == null || marker.style().numbered();
    }

    private static int rank(OutlineNode node) {
        Marker marker = node.marker();
        return marker == null ? -1 : rank(marker);
    }

    /** Outermost first; {@code a)} and {@code 1)} stand at one height, and so do dash and bullet. */
    private static int rank(Marker marker) {
        return switch (marker.style()) {
            case PHAN -> 0;
            case CHUONG -> 10;
            case MUC -> 20;
            case TIEU_MUC -> 30;
            case CAPITAL -> 40;
            case DIEU -> 50;
            case ROMAN -> 60;
            case ARABIC -> 70;
            case DECIMAL -> 80 + Math.min(9, marker.level());
            case LETTER, BRACKETED -> 90;
            case STAR -> 100;
            case DASH, BULLET -> 110;
            case PLUS -> 120;
        };
    }
}
