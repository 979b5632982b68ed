package io.github.vanban.read;

import io.github.vanban.internal.ComposedText;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.source.SourceMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what every stretch of a text was taken for, in any order, and lays it out as a map. */
final class Trace {

    private final String text;
    private final ComposedText offsets;
    private final List<Unread> unread = new ArrayList<>();
    private int[] starts;
    private int[] ends;
    private Part[] parts;
    private @Nullable Location[] holders;
    private @Nullable String[] components;
    private int size;
    private boolean sorted = true;

    /**
     * A trace of nothing yet.
     *
     * @param expected about how many stretches there will be
     */
    Trace(String text, ComposedText offsets, int expected) {
        this.text = text;
        this.offsets = offsets;
        int length = Math.max(16, expected);
        this.starts = new int[length];
        this.ends = new int[length];
        this.parts = new Part[length];
        this.holders = new @Nullable Location[length];
        this.components = new @Nullable String[length];
    }

    /** Notes what a stretch was taken for; an empty one is none. */
    void mark(int start, int end, Part part, @Nullable Location location) {
        mark(start, end, part, location, null);
    }

    /** Notes what a stretch was taken for: a component of a value. */
    void mark(
            int start, int end, Part part, @Nullable Location holder, @Nullable String component) {
        if (start >= end) {
            return;
        }
        if (size == starts.length) {
            grow();
        }
        sorted &= size == 0 || start >= ends[size - 1];
        starts[size] = start;
        ends[size] = end;
        parts[size] = part;
        holders[size] = holder;
        components[size] = component;
        size++;
    }

    /** Notes a stretch that stands nowhere in the document. */
    void unread(int start, int end, Part part, Unread.Reason reason) {
        if (start < end) {
            mark(start, end, part, null);
            report(start, end, reason);
        }
    }

    /** Reports a stretch that has been marked as one that did not get into the document. */
    void report(int start, int end, Unread.Reason reason) {
        unread.add(new Unread(offsets.span(start, end), reason));
    }

    /** What was reported, in the order of the text. */
    List<Unread> unread() {
        unread.sort(Comparator.comparingInt((Unread stretch) -> stretch.span().start()));
        return List.copyOf(unread);
    }

    /** The segments of the whole text; what nobody marked is blank, or else not read. */
    SourceMap map() {
        SourceMap.Builder tiles = SourceMap.builder(2 * size + 1);
        int at = 0;
        if (sorted) {
            for (int i = 0; i < size; i++) {
                at = tile(i, at, tiles);
            }
        } else {
            for (long place : inOrder()) {
                at = tile((int) place, at, tiles);
            }
        }
        gap(at, text.length(), tiles);
        return tiles.build();
    }

    /** The indexes by where the stretches begin; those that begin alike as they were noted. */
    private long[] inOrder() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = ((long) starts[i] << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        return order;
    }

    /** Lays one stretch; what overlaps an earlier one belongs to that. */
    private int tile(int index, int at, SourceMap.Builder tiles) {
        if (starts[index] < at) {
            return at;
        }
        gap(at, starts[index], tiles);
        tile(ends[index], parts[index], holders[index], components[index], tiles);
        return ends[index];
    }

    private void gap(int start, int end, SourceMap.Builder tiles) {
        int from = start;
        int to = end;
        while (from < to && Lines.isBlank(text.charAt(from))) {
            from++;
        }
        if (from < to) {
            while (Lines.isBlank(text.charAt(to - 1))) {
                to--;
            }
            tile(from, Part.BLANK, null, null, tiles);
            tile(to, Part.OTHER, null, null, tiles);
            report(from, to, Unread.Reason.NO_PLACE);
        }
        tile(end, Part.BLANK, null, null, tiles);
    }

    private void tile(
            int end,
            Part part,
            @Nullable Location holder,
            @Nullable String component,
            SourceMap.Builder tiles) {
        int origin = offsets.origin(end);
        // Two characters of one letter in the source have one place there.
        if (origin > tiles.end()) {
            tiles.add(origin, part, holder, component);
        }
    }

    private void grow() {
        int length = size * 2;
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        parts = Arrays.copyOf(parts, length);
        holders = Arrays.copyOf(holders, length);
        components = Arrays.copyOf(components, length);
    }
}
