package io.github.vanban.read;

import io.github.vanban.internal.OneLine;

/** What an item of a list says, without the mark that ends its line. */
final class ListItem {

    private ListItem() {}

    static String withoutEndMark(String words) {
        return OneLine.withoutEndMark(OneLine.of(words));
    }
}
