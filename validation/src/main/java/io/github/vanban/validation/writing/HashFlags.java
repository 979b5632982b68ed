package io.github.vanban.validation.writing;

/** Flags by a number, found in a step or two. It is filled once and then only read. */
final class HashFlags {

    private final int[] keys;
    private final byte[] flags;
    private final int shift;

    /** Room for half of {@code slots}, a power of two. */
    HashFlags(int slots) {
        keys = new int[slots];
        flags = new byte[slots];
        shift = Integer.numberOfLeadingZeros(slots) + 1;
    }

    /** The flags of a number; 0 when it has none. */
    int get(int key) {
        return flags[slot(key)];
    }

    void add(int key, int flag) {
        int slot = slot(key);
        keys[slot] = key;
        flags[slot] |= (byte) flag;
    }

    /** Where a number is kept, or would be. */
    private int slot(int key) {
        int slot = (key * 0x9E3779B9) >>> shift;
        while (keys[slot] != key && flags[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
