package io.github.vanban.citation;

import io.github.vanban.internal.Oddities;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.AsWritten;
import java.util.Optional;

/** Tells a basis that cites a document from one in other words. */
final class BasisReader {

    private BasisReader() {}

    static Optional<AsWritten<Basis, CitationOddity>> read(String text) {
        String whole = OneLine.of(text);
        String line = OneLine.withoutEndMark(whole);
        Optional<BasisOpening> opening = BasisOpening.of(line);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        Oddities<CitationOddity> oddities = new Oddities<>(CitationOddity.class);
        oddities.noteForm(text, CitationOddity.DECOMPOSED, CitationOddity.SPACING);
        oddities.note(CitationOddity.END_MARK, line.length() < whole.length());
        oddities.note(CitationOddity.LETTER_CASE, !line.startsWith(opening.get().text()));
        String rest = line.substring(opening.get().text().length() + 1);
        Optional<AsWritten<Citation, CitationOddity>> citation = Citation.read(rest);
        citation.ifPresent(written -> oddities.addAll(written.oddities()));
        Basis basis = citation.<Basis>map(
                        written -> new Basis.Cited(opening.get(), written.value()))
                .orElseGet(() -> new Basis.Free(opening.get(), rest));
        return Optional.of(new AsWritten<>(basis, text, oddities.all()));
    }
}
