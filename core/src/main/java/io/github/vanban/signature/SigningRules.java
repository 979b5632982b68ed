package io.github.vanban.signature;

import static io.github.vanban.signature.Authority.Kind.KT;
import static io.github.vanban.signature.Authority.Kind.TL;
import static io.github.vanban.signature.Authority.Kind.TM;
import static io.github.vanban.signature.Authority.Kind.TUQ;

import io.github.vanban.internal.PostTitles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Điều 13 as a table: which authorities may stand together, and with which titles. */
final class SigningRules {

    /** Every sequence of authorities that the decree knows, from top to bottom. */
    private static final List<List<Authority.Kind>> SEQUENCES = List.of(
            List.of(),
            List.of(TM),
            List.of(KT),
            List.of(TM, KT),
            List.of(TL),
            List.of(TL, KT),
            List.of(TUQ));

    private SigningRules() {}

    /** The signature itself when it is allowed. */
    static Signature allowed(Signature signature) {
        objection(signature).ifPresent(reason -> {
            throw new IllegalArgumentException("Signature " + signature.lines() + ": " + reason);
        });
        return signature;
    }

    /** Why the decree does not allow a signature, with the clause; nothing when it does. */
    static Optional<String> objection(Signature signature) {
        String title = signature.title() == null ? "" : folded(signature.title());
        for (Authority authority : signature.authorities()) {
            String reason = aboutPrincipal(authority, signature, title);
            if (reason != null) {
                return Optional.of(reason);
            }
        }
        return Optional.ofNullable(aboutSequence(signature))
                .or(() -> Optional.ofNullable(aboutActing(title)));
    }

    private static @Nullable String aboutPrincipal(
            Authority authority, Signature signature, String title) {
        String principal = folded(authority.principal());
        return switch (authority.kind()) {
            case TM -> aboutCollective(principal);
            case KT -> aboutDeputy(principal, title);
            case TL -> signature.authorities().size() > 1 ? null : aboutOrder(principal, title);
            case TUQ ->
                title.isEmpty() ? "TUQ. needs the signer's title below it (khoản 3 Điều 13)" : null;
        };
    }

    private static @Nullable String aboutCollective(String principal) {
        if (person(principal)) {
            return "TM. stands before a collective, not before a person's title (khoản 2 Điều 13)";
        }
        return principal.startsWith("nhà trường") || principal.startsWith("trường ")
                ? "a school is led by its head, who signs without TM. (khoản 1 Điều 13)"
                : null;
    }

    /** Whether it is the title of a person; đoàn chủ tịch and chủ tịch đoàn are collectives. */
    private static boolean person(String principal) {
        return PostTitles.PERSONS.stream().anyMatch(principal::startsWith)
                && !principal.startsWith("chủ tịch đoàn");
    }

    private static boolean deputy(String title) {
        return title.startsWith("phó") || title.startsWith("thứ trưởng");
    }

    private static @Nullable String aboutDeputy(String head, String title) {
        if (deputy(head)) {
            return "KT. stands before the title of the head (khoản 1 Điều 13)";
        }
        if (title.contains("phụ trách")) {
            return "a deputy in charge signs like any deputy: KT. and the title (khoản 1 Điều 13)";
        }
        return deputy(title) ? null : "KT. needs the title of a deputy below it (khoản 1 Điều 13)";
    }

    private static @Nullable String aboutOrder(String head, String title) {
        if (title.equals("phó " + head)
                || (head.equals("bộ trưởng") && title.startsWith("thứ trưởng"))) {
            return "a deputy signs for the same head with KT., not TL. (khoản 1 và khoản 4 Điều 13)";
        }
        return title.isEmpty() ? "TL. needs the signer's title below it (khoản 4 Điều 13)" : null;
    }

    private static @Nullable String aboutSequence(Signature signature) {
        List<Authority.Kind> kinds =
                signature.authorities().stream().map(Authority::kind).toList();
        if (SEQUENCES.contains(kinds)) {
            return null;
        }
        if (kinds.contains(TUQ)) {
            return "TUQ. stands alone: what is delegated is not delegated again (khoản 3 Điều 13)";
        }
        return kinds.contains(TL)
                ? "only KT. of the unit's deputy may follow TL. (khoản 4 Điều 13)"
                : "only TM. and then KT. may stand together (khoản 1 và khoản 2 Điều 13)";
    }

    private static @Nullable String aboutActing(String title) {
        if (!title.startsWith("q. ") && !title.equals("q.")) {
            return null;
        }
        String head = title.substring(2).strip();
        return head.isEmpty() || head.startsWith("phó") || head.startsWith("q.")
                ? "Q. stands once before the title of the head (Phụ lục I, Phần I, Mục II.7)"
                : null;
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
