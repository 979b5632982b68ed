package io.github.vanban.read;

import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.recipient.Archive;
import io.github.vanban.recipient.Recipient;
import io.github.vanban.recipient.Recipients;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.text.AsWritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the lines of nơi nhận; what has no dash of its own goes on with the line above. */
final class RecipientLines {

    private static final String BULLETS = "-–—−•●▪■+*\uF0B7\uF02D";

    private static final Phrases KEEPS = Phrases.exactly("lưu");

    private final List<List<Passage>> items = new ArrayList<>();
    private boolean dashed;
    private int archiveItem = -1;

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether the line Lưu has come, after which only its own end may follow. */
    boolean archived() {
        return archiveItem >= 0;
    }

    /** Whether a line begins an item of the list. */
    static boolean bullet(Passage line) {
        return BULLETS.indexOf(line.text().charAt(line.start())) >= 0;
    }

    /** Whether a line says where the document is kept. */
    static boolean archive(Passage line) {
        int at = line.start();
        while (at < line.end() && !Character.isLetter(line.text().charAt(at))) {
            at++;
        }
        return KEEPS.at(line.text(), at, line.end())
                && Archive.read(line.words()).isPresent();
    }

    /** Whether the last item has no mark at its end, so that a line without a dash may belong to it. */
    boolean open() {
        if (items.isEmpty()) {
            return false;
        }
        List<Passage> item = items.get(items.size() - 1);
        Passage last = item.get(item.size() - 1);
        return !LineForm.ended(last.text(), last.start(), last.end());
    }

    void add(Passage line) {
        boolean bullet = bullet(line);
        boolean archive = archive(line);
        boolean further = !items.isEmpty() && !bullet && !archive && (dashed || open());
        if (further) {
            items.get(items.size() - 1).add(line);
        } else {
            List<Passage> item = new ArrayList<>(1);
            item.add(line);
            items.add(item);
            dashed |= bullet;
            archiveItem = archive ? items.size() - 1 : archiveItem;
        }
    }

    Recipients read(Trace trace) {
        List<Recipient> recipients = new ArrayList<>();
        Archive archive = null;
        for (int i = 0; i < items.size(); i++) {
            String words = join(items.get(i));
            Archive kept = i == archiveItem ? archive(words) : null;
            if (kept != null) {
                archive = kept;
                mark(trace, items.get(i), Part.ARCHIVE, Places.ARCHIVE);
                continue;
            }
            Optional<Recipient> recipient = Recipient.read(words).map(AsWritten::value);
            Location location = Places.RECIPIENTS.child("list", recipients.size());
            mark(trace, items.get(i), Part.RECIPIENT, recipient.isPresent() ? location : null);
            recipient.ifPresent(recipients::add);
        }
        return new Recipients(recipients, archive);
    }

    private static @Nullable Archive archive(String words) {
        return Archive.read(words).map(AsWritten::value).orElse(null);
    }

    private static String join(List<Passage> item) {
        StringBuilder words = new StringBuilder();
        for (Passage line : item) {
            words.append(words.isEmpty() ? "" : " ").append(line.words());
        }
        return words.toString();
    }

    private static void mark(
            Trace trace, List<Passage> item, Part part, @Nullable Location location) {
        for (Passage line : item) {
            line.mark(trace, part, location);
        }
    }
}
