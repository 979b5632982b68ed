package io.github.vanban.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defensive copies for compact constructors; the method's name states what null becomes. */
public final class Copies {

    private Copies() {}

    /** An immutable copy; null, which is what JSON gives for an absent property, becomes empty. */
    public static <T> List<T> listOrEmpty(@Nullable List<? extends T> list, String component) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        for (Object element : list) {
            requireNonNull(element, () -> component + ": null element");
        }
        return List.copyOf(list);
    }

    /** An immutable copy of what a call was given; null and null elements are refused by its name. */
    public static <T> List<T> given(T[] elements, String call) {
        requireNonNull(elements, call);
        for (T element : elements) {
            requireNonNull(element, () -> call + ": null element");
        }
        return List.of(elements);
    }
}
