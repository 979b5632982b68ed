package io.github.vanban.read;

import io.github.vanban.internal.lines.Folded;
import io.github.vanban.mark.Contact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the address line of ô số 13: its parts, each behind its label, between semicolons. */
final class ContactLine {

    private static final String[] LABELS = {"đt:", "fax:", "e-mail:", "website:"};

    private ContactLine() {}

    static Optional<Contact> read(String words) {
        @Nullable String[] parts = new @Nullable String[LABELS.length];
        String address = null;
        boolean labelled = false;
        for (String part : words.split(";", -1)) {
            String said = part.strip();
            int label = label(said);
            if (label >= 0) {
                labelled = true;
                parts[label] = said.substring(LABELS[label].length());
            } else if (!said.isEmpty()) {
                address = address == null ? said : address + "; " + said;
            }
        }
        return labelled
                ? Optional.of(new Contact(address, parts[0], parts[1], parts[2], parts[3]))
                : Optional.empty();
    }

    private static int label(String part) {
        for (int i = 0; i < LABELS.length; i++) {
            if (Folded.startsAt(part, 0, part.length(), LABELS[i])) {
                return i;
            }
        }
        return -1;
    }
}
