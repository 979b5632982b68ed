package io.github.vanban.recipient;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.internal.Canonical;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nơi nhận: one that a document goes to, e.g. {@code PGD&ĐT (b/c)} (Phụ lục I, Phần I, Mục II.9).
 *
 * <p>What stands in brackets at the very end of the printed form is the purpose, whichever
 * component it was given in, so {@code of("PGD&ĐT (b/c)")} and {@code of("PGD&ĐT", "b/c")} are
 * equal. The mark that ends a line of the list ({@code ;}) is never a part of the value. Immutable
 * and thread-safe.
 *
 * @param name tên cơ quan, đơn vị, cá nhân nhận văn bản, e.g. {@code PGD&ĐT}
 * @param purpose mục đích, e.g. {@code b/c}, or null; a custom, nowhere in the decree
 */
public record Recipient(String name, @Nullable String purpose) {

    private static final String SUBJECT = "recipient";

    /**
     * Puts both parts on one line and finds the purpose in it.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public Recipient {
        name = OneLine.required(name, "name");
        purpose = OneLine.optional(purpose);
        String line = OneLine.withoutEndMark(ListLine.withoutBullet(join(name, purpose)));
        int bracket = openingBracket(line);
        name = OneLine.required(bracket < 0 ? line : line.substring(0, bracket), "name");
        purpose = bracket < 0
                ? null
                : line.substring(bracket + 1, line.length() - 1).strip();
    }

    /** A recipient; a purpose in brackets at the end is found. */
    public static Recipient of(String name) {
        return new Recipient(name, null);
    }

    /** A recipient and what the document is for. */
    public static Recipient of(String name, String purpose) {
        return new Recipient(name, OneLine.required(purpose, "purpose"));
    }

    /**
     * Reads a recipient in the canonical form only, without the list's dash and end mark.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Recipient parse(String text) {
        Recipient recipient = find(new ListLine(text));
        if (recipient == null) {
            throw new MalformedTextException(SUBJECT, text, 0, "a name");
        }
        return Canonical.exact(SUBJECT, text, recipient);
    }

    /** Reads a recipient in the canonical form, or gives nothing. */
    public static Optional<Recipient> tryParse(String text) {
        return Optional.ofNullable(find(new ListLine(text)))
                .filter(recipient -> recipient.toString().equals(text));
    }

    /** Reads a line of the list, with or without its dash and end mark: {@code - Lãnh đạo Sở;}. */
    public static Optional<AsWritten<Recipient, RecipientOddity>> read(String text) {
        ListLine line = new ListLine(text);
        return Optional.ofNullable(find(line))
                .map(recipient -> new AsWritten<>(recipient, text, line.oddities()));
    }

    /** The canonical form: {@code PGD&ĐT (b/c)}. */
    @JsonValue
    @Override
    public String toString() {
        return join(name, purpose);
    }

    private static @Nullable Recipient find(ListLine line) {
        String bare = OneLine.withoutEndMark(line.content());
        if (bare.isEmpty()) {
            return null;
        }
        Recipient recipient = of(bare);
        line.note(RecipientOddity.END_MARK, bare.length() < line.content().length());
        line.note(RecipientOddity.SPACING, !recipient.toString().equals(bare));
        return recipient;
    }

    private static String join(String name, @Nullable String purpose) {
        return purpose == null ? name : name + " (" + purpose + ')';
    }

    /** Where the bracket opens that closes at the very end, or -1 when none holds a purpose. */
    private static int openingBracket(String line) {
        int depth = 0;
        for (int i = line.length() - 1; i > 0 && line.endsWith(")"); i--) {
            char c = line.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return line.substring(i + 1, line.length() - 1).isBlank() ? -1 : i;
            }
        }
        return -1;
    }
}
