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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for the path of a finding the place of the layout that shows it. */
final class FindingPlaces implements LayoutItem.Cases<Void> {

    private final Set<String> places = new LinkedHashSet<>();

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
        for (String outer = path; !outer.isEmpty(); outer = parent(outer)) {
            if (places.contains(outer)) {
                return outer;
            }
            if (outer.equals(path)) {
                for (String place : places) {
                    if (place.startsWith(path + ".") || place.startsWith(path + "[")) {
                        return place;
                    }
                }
            }
        }
        return "";
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        int bracket = path.lastIndexOf('[');
        return path.substring(0, Math.max(0, Math.max(dot, bracket)));
    }

    @Override
    public Void line(Line line) {
        places.add(line.outline().place().toString());
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
        places.add(grid.outline().place().toString());
        return null;
    }
}
