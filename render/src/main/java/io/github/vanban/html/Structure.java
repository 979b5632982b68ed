package io.github.vanban.html;

import io.github.vanban.layout.Outline;
import io.github.vanban.layout.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Which headings and lists are open, from the outline of the lines that pass by. */
final class Structure {

    private final HtmlWriter html;
    private final int titleLevel;
    private final Deque<Integer> headings = new ArrayDeque<>();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private boolean titled;
    private @Nullable Outline openHeading;

    /**
     * Begins a sheet.
     *
     * @param titleLevel the level of the sheet's title
     */
    Structure(HtmlWriter html, int titleLevel) {
        this.html = html;
        this.titleLevel = titleLevel;
    }

    /** Whether this line belongs to the heading that is open. */
    boolean continues(Outline outline) {
        if (openHeading == null || openHeading.role() != outline.role()) {
            return false;
        }
        Place place = openHeading.place();
        return outline.role() == Outline.Role.TITLE || place.equals(outline.place());
    }

    /** The level of a heading that begins here; above the first title of a sheet there is none. */
    int level(Outline outline) {
        if (outline.role() == Outline.Role.TITLE) {
            titled = true;
            return titleLevel;
        }
        while (!headings.isEmpty() && headings.peek() >= outline.depth()) {
            headings.pop();
        }
        headings.push(outline.depth());
        return (titled ? titleLevel : titleLevel - 1) + headings.size();
    }

    void opened(Outline heading) {
        openHeading = heading;
    }

    void closeHeading() {
        if (openHeading != null) {
            html.close();
            openHeading = null;
        }
    }

    /** Opens the item of a list for this line. */
    void item(Outline outline, Tag tag) {
        closeLists(outline.depth() + 1);
        if (!lists.isEmpty() && lists.peek() == outline.depth()) {
            html.close();
        } else {
            html.open(Tags.LIST);
            lists.push(outline.depth());
        }
        html.open(tag);
    }

    /** Closes the lists that hold nothing at this depth any more. */
    void closeLists(int depth) {
        while (!lists.isEmpty() && lists.peek() >= depth) {
            lists.pop();
            html.close().close();
        }
    }

    void closeAll() {
        closeHeading();
        closeLists(0);
    }
}
