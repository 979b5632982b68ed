package io.github.vanban.recipient;

import io.github.vanban.Phrases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary recipients, archive lines and lists of them. */
@SuppressWarnings("exports") // for tests only: core itself does not require jqwik
public final class RecipientLists {

    private RecipientLists() {}

    /** Recipients with and without a purpose, brackets and commas anywhere. */
    public static Arbitrary<Recipient> recipients() {
        return Combinators.combine(Phrases.phrases(), Phrases.phrases().injectNull(0.3))
                .as(Recipient::new);
    }

    /** Archive lines with and without copies. */
    public static Arbitrary<Archive> archives() {
        Arbitrary<Integer> copies =
                Arbitraries.integers().between(1, 999_999_999).injectNull(0.4);
        return Combinators.combine(Phrases.phrases().list().ofMinSize(1).ofMaxSize(3), copies)
                .as(Archive::new);
    }

    /** Whole lists, possibly empty. */
    public static Arbitrary<Recipients> lists() {
        return Combinators.combine(recipients().list().ofMaxSize(4), archives().injectNull(0.3))
                .as(Recipients::new);
    }
}
