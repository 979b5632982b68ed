package io.github.vanban.read;

import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.signature.Authority;
import io.github.vanban.signature.Signature;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.text.AsWritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of one signature while they are being collected. */
final class SignerDraft {

    private final List<Passage> titles = new ArrayList<>();
    private @Nullable Passage position;
    private @Nullable Passage name;

    boolean named() {
        return name != null;
    }

    boolean titled() {
        return !titles.isEmpty();
    }

    /** Whether the last title is in capitals, as the decree wants it. */
    boolean inCapitals() {
        if (titles.isEmpty()) {
            return false;
        }
        Passage last = titles.get(titles.size() - 1);
        return LineForm.capitals(last.text(), last.start(), last.end());
    }

    void title(Passage line) {
        titles.add(line);
    }

    /** Takes a name; false when there is one already that is no other post. */
    boolean name(Passage line) {
        Passage before = name;
        if (before != null) {
            if (position != null
                    || !EndingForm.titleWords(before.text(), before.start(), before.end())) {
                return false;
            }
            position = before;
        }
        name = line;
        return true;
    }

    /** The signature, and where its lines stood; nothing when the document cannot hold any of it. */
    Optional<Signature> read(Trace trace, Location location) {
        List<Authority> authorities = new ArrayList<>();
        StringBuilder title = new StringBuilder();
        int lastAuthority = lastAuthority();
        for (int i = 0; i < titles.size(); i++) {
            Passage line = titles.get(i);
            Optional<Authority> authority = Authority.read(line.words()).map(AsWritten::value);
            if (authority.isPresent()) {
                line.mark(
                        trace,
                        Part.SIGNING_AUTHORITY,
                        location.child("authorities", authorities.size()));
                authorities.add(authority.get());
            } else if (i < lastAuthority) {
                // A collective without its TM. stands above an authority, where no title has a
                // place.
                line.mark(trace, Part.SIGNER_TITLE, location.child("title"));
                trace.report(line.start(), line.end(), Unread.Reason.NO_PLACE);
            } else {
                line.mark(trace, Part.SIGNER_TITLE, location.child("title"));
                title.append(title.isEmpty() ? "" : " ").append(line.words());
            }
        }
        String post = said(trace, position, Part.SIGNER_POSITION, location.child("position"));
        String person = said(trace, name, Part.SIGNER_NAME, location.child("name"));
        if (authorities.isEmpty() && title.isEmpty() && post == null && person == null) {
            return Optional.empty();
        }
        return Optional.of(new Signature(
                authorities, title.isEmpty() ? null : title.toString(), post, person));
    }

    private int lastAuthority() {
        for (int i = titles.size() - 1; i >= 0; i--) {
            if (Authority.read(titles.get(i).words()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String said(
            Trace trace, @Nullable Passage line, Part part, Location location) {
        if (line == null) {
            return null;
        }
        line.mark(trace, part, location);
        return line.words();
    }
}
