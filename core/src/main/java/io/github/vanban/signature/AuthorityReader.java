package io.github.vanban.signature;

import io.github.vanban.internal.Oddities;
import io.github.vanban.internal.OneLine;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one authority and notes what was off; one object for one text. */
final class AuthorityReader {

    private final String text;
    private final String line;
    private Oddities<AuthorityOddity> oddities = new Oddities<>(AuthorityOddity.class);

    AuthorityReader(String text) {
        this.text = text;
        this.line = OneLine.of(text);
    }

    Set<AuthorityOddity> oddities() {
        return oddities.all();
    }

    /** The authority, or null when the text does not begin with one. */
    @Nullable
    Authority authority() {
        for (Authority.Kind kind : Authority.Kind.values()) {
            oddities = new Oddities<>(AuthorityOddity.class);
            oddities.noteForm(text, AuthorityOddity.DECOMPOSED, AuthorityOddity.SPACING);
            Authority found = read(kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Authority read(Authority.Kind kind) {
        int at = afterLetters(kind.name());
        if (at < 0) {
            return null;
        }
        char mark = at < line.length() ? line.charAt(at) : '\0';
        boolean colonToo = line.startsWith(".:", at);
        if (mark == '.' || mark == ':' || mark == '/') {
            at += colonToo ? 2 : 1;
        } else if (mark != ' ') {
            return null;
        }
        oddities.note(AuthorityOddity.NO_STOP, mark != '.' && mark != ':');
        oddities.note(AuthorityOddity.COLON, mark == ':' || colonToo);
        oddities.note(AuthorityOddity.SLASHES, mark == '/');
        boolean spaced = line.startsWith(" ", at);
        oddities.note(AuthorityOddity.SPACING, !spaced);
        String principal = line.substring(spaced ? at + 1 : at);
        return principal.isEmpty() ? null : new Authority(kind, principal);
    }

    /** The index after the letters, which slashes or stops may part; -1 when they do not come. */
    private int afterLetters(String letters) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            char parting = at < line.length() ? line.charAt(at) : '\0';
            if (i > 0 && (parting == '/' || parting == '.')) {
                oddities.note(
                        parting == '/' ? AuthorityOddity.SLASHES : AuthorityOddity.INNER_STOP,
                        true);
                at++;
            }
            if (!line.regionMatches(true, at, letters, i, 1)) {
                return -1;
            }
            oddities.note(AuthorityOddity.LETTER_CASE, line.charAt(at) != letters.charAt(i));
            at++;
        }
        return at;
    }
}
