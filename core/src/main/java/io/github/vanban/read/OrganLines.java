package io.github.vanban.read;

import io.github.vanban.internal.lines.Folded;
import io.github.vanban.organ.Organ;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells cơ quan chủ quản from cơ quan ban hành in the lines of ô số 2 (Phụ lục I, Phần I, Mục II.2):
 * a line that begins like an organ begins a name, any other goes on with it; {@code ỦY BAN NHÂN DÂN}
 * and the place below it are one name. The last name issues the document.
 */
final class OrganLines {

    private final List<Passage> lines = new ArrayList<>();

    void add(Passage line) {
        lines.add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The organ that issues the document, its superior above it; nothing without lines. */
    List<Organ> organs(Trace trace) {
        if (lines.isEmpty()) {
            return List.of();
        }
        int issuer = issuerStart();
        Location organ = Places.HEADER.child("issuers", 0);
        mark(trace, 0, issuer, Part.SUPERIOR, organ.child("superior"));
        mark(trace, issuer, lines.size(), Part.ISSUER, organ.child("name"));
        return List.of(
                new Organ(join(issuer, lines.size()), null, issuer == 0 ? null : join(0, issuer)));
    }

    private int issuerStart() {
        int start = 0;
        for (int i = 1; i < lines.size(); i++) {
            Passage line = lines.get(i);
            if (OrganWords.headAt(line.text(), line.start(), line.end()) && !goesOn(i)) {
                start = i;
            }
        }
        return start;
    }

    /** Whether a line ends with a word that another must follow. */
    private boolean goesOn(int line) {
        Passage before = lines.get(line - 1);
        String words = before.words();
        int space = words.lastIndexOf(' ');
        String last = Folded.of(words.substring(space + 1));
        return last.equals("va") || last.equals("cua") || last.equals("vê") || last.equals("-");
    }

    private void mark(Trace trace, int from, int to, Part part, Location location) {
        for (int i = from; i < to; i++) {
            lines.get(i).mark(trace, part, location);
        }
    }

    private String join(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(name.isEmpty() ? "" : " ").append(lines.get(i).words());
        }
        return name.toString();
    }
}
