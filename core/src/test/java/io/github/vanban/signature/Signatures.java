package io.github.vanban.signature;

import io.github.vanban.Phrases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary authorities and signatures, right and wrong ones. */
@SuppressWarnings("exports") // for tests only: core itself does not require jqwik
public final class Signatures {

    private Signatures() {}

    /** Authorities before titles, collectives and worse. */
    public static Arbitrary<Authority> authorities() {
        Arbitrary<String> principals = Arbitraries.oneOf(
                Arbitraries.of(
                        "HIỆU TRƯỞNG", "ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "/ CHỦ TỊCH", ": A"),
                Phrases.phrases());
        return Combinators.combine(Arbitraries.of(Authority.Kind.class), principals)
                .as(Authority::new);
    }

    /** Signatures of any shape. */
    public static Arbitrary<Signature> signatures() {
        Arbitrary<String> titles =
                Arbitraries.of("HIỆU TRƯỞNG", "Q. HIỆU TRƯỞNG", "PHÓ CHỦ TỊCH").injectNull(0.2);
        Arbitrary<String> names = Arbitraries.of("Bùi Thị Thao", "ThS. Lê An");
        return Combinators.combine(
                        authorities().list().ofMaxSize(3),
                        titles,
                        Phrases.phrases().injectNull(0.7),
                        names)
                .as(Signature::new);
    }
}
