package io.github.vanban.read;

import io.github.vanban.citation.Basis;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.AsWritten;
import java.util.Optional;

/** Reads one căn cứ; a dash before it and a colon behind its opening are overlooked. */
final class BasisLine {

    private BasisLine() {}

    static Basis read(String words) {
        String line = OneLine.of(words);
        int start = 0;
        while (start < line.length() && "-–•+* ".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        String bare = line.substring(start);
        return basis(bare)
                .or(() -> basis(withoutColon(bare)))
                .orElseGet(() -> Basis.given(OneLine.withoutEndMark(bare)));
    }

    private static Optional<Basis> basis(String line) {
        return Basis.read(line).map(AsWritten::value);
    }

    private static String withoutColon(String line) {
        int colon = line.indexOf(':');
        return colon < 0 || colon > 30
                ? line
                : line.substring(0, colon).strip()
                        + ' '
                        + line.substring(colon + 1).strip();
    }
}
