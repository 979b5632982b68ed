package io.github.vanban.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defensive copies for compact constructors; the method's name states what null becomes. */
public final class Copies {

    private Copies() {}

    /** An immutable copy; null, which is what JSON gives for an absent property, becomes empty. */
    public static <T> List<T> listOrEmpty(@Nullable List<? extends T> list, String component) {
        if (list == null) {
            return List.of();
        }
        for (Object element : list) {
            if (element == null) {
                throw new NullPointerException(component + ": null element");
            }
        }
        return List.copyOf(list);
    }

    /** An immutable copy of texts, each of them required to say something. */
    public static List<String> textsOrEmpty(@Nullable List<String> texts, String component) {
        return listOrEmpty(texts, component).stream()
                .map(text -> OneLine.required(text, component))
                .toList();
    }
}
