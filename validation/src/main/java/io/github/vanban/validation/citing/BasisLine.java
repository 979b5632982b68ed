package io.github.vanban.validation.citing;

import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.source.Location;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A căn cứ and the passage it was read from.
 *
 * @param basis what it says
 * @param passage how it was written
 */
record BasisLine(Basis basis, Passage passage) {

    private static final Phrase LAW =
            Phrase.of("^\\W*\\w+\\s\\w+\\s(?:Bộ luật|Luật|Pháp lệnh)\\s+\\p{L}");

    /** The bases of a document that have a passage, in order. */
    static List<BasisLine> of(Subject subject) {
        List<Basis> bases = subject.document().preamble().bases();
        List<BasisLine> lines = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            Basis basis = bases.get(i);
            subject.at(Location.of("preamble").child("bases", i))
                    .ifPresent(passage -> lines.add(new BasisLine(basis, passage)));
        }
        return lines;
    }

    /** The document that it cites; nothing when it is in other words. */
    Optional<Citation> citation() {
        return basis.match(new Basis.Cases<>() {
            @Override
            public Optional<Citation> cited(Basis.Cited cited) {
                return Optional.of(cited.citation());
            }

            @Override
            public Optional<Citation> free(Basis.Free free) {
                return Optional.empty();
            }
        });
    }

    /** Whether it names a luật, bộ luật or pháp lệnh first. */
    boolean law() {
        return LAW.starts(passage.text());
    }

    String text() {
        return passage.text().strip();
    }
}
