package io.github.vanban.validation.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists by a number, found in a step or two without an object for the number. Immutable. */
final class HashLists<T> {

    private final int[] keys;
    private final List<List<T>> lists;
    private final int shift;

    private HashLists(Map<Integer, List<T>> map, int slots) {
        keys = new int[slots];
        lists = new ArrayList<>(Collections.nCopies(slots, List.of()));
        shift = Integer.numberOfLeadingZeros(slots) + 1;
        map.forEach((key, list) -> {
            int slot = slot(key);
            keys[slot] = key;
            lists.set(slot, List.copyOf(list));
        });
    }

    /** What is gathered, before it is only read. */
    static final class Builder<T> {

        private final Map<Integer, List<T>> map = new HashMap<>();

        void add(int key, T element) {
            map.computeIfAbsent(key, none -> new ArrayList<>()).add(element);
        }

        /** Half of the room stays empty, so that what is not there is seen at once. */
        HashLists<T> build() {
            return new HashLists<>(map, Integer.highestOneBit(Math.max(1, map.size())) << 2);
        }
    }

    /** The list of a number; an empty one when it has none. */
    List<T> get(int key) {
        return lists.get(slot(key));
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B9) >>> shift;
        while (keys[slot] != key && !lists.get(slot).isEmpty()) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
