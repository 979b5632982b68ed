package io.github.vanban.html;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.layout.Columns;
import io.github.vanban.layout.Grid;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.LayoutItem;
import io.github.vanban.layout.Line;
import io.github.vanban.layout.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for the path of a finding the place of the layout that shows it. */
final class FindingPlaces implements LayoutItem.Cases<Void> {

    private final Set<String> places = new HashSet<>();
    /** For whatever holds places, the first of them. */
    private final Map<String, String> first = new HashMap<>();

    private FindingPlaces() {}

    static FindingPlaces in(Layout layout) {
        FindingPlaces places = new FindingPlaces();
        for (Sheet sheet : layout.sheets()) {
            sheet.items().forEach(item -> item.match(places));
        }
        return places;
    }

    /** The findings by the place at which they are shown; under the empty text what has none. */
    Map<String, List<Overlay.Numbered>> sort(List<Finding> findings) {
        Map<String, List<Overlay.Numbered>> sorted = new HashMap<>();
        int number = 0;
        for (Finding finding : findings) {
            number++;
            sorted.computeIfAbsent(place(finding.path()), place -> new ArrayList<>())
                    .add(new Overlay.Numbered(number, finding));
        }
        return sorted;
    }

    /** The component itself, or what it is part of, or the first of its parts. */
    private String place(String path) {
        String part = places.contains(path) ? path : first.get(path);
        if (part != null) {
            return part;
        }
        String outer = path;
        while (!outer.isEmpty() && !places.contains(outer)) {
            outer = parent(outer);
        }
        return outer;
    }

    private void add(String place) {
        if (!places.add(place)) {
            return;
        }
        String outer = parent(place);
        // What holds a place that was added before has a first, and so has all that holds it.
        while (!outer.isEmpty() && first.putIfAbsent(outer, place) == null) {
            outer = parent(outer);
        }
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        int bracket = path.lastIndexOf('[');
        return path.substring(0, Math.max(0, Math.max(dot, bracket)));
    }

    @Override
    public Void line(Line line) {
        add(line.outline().place().toString());
        return null;
    }

    @Override
    public Void columns(Columns columns) {
        columns.left().forEach(this::line);
        columns.right().forEach(this::line);
        return null;
    }

    @Override
    public Void grid(Grid grid) {
        add(grid.outline().place().toString());
        return null;
    }
}
