package io.github.vanban.text;

/**
 * Thrown when text is not in the form that a value demands.
 *
 * <p>It is the one exception of every strict {@code parse} in vanban. It says what was being read,
 * where reading stopped, and what was expected there, so that a program can point at the place:
 *
 * <pre>{@code
 * try {
 *     DocumentNumber.parse("88 /KH-MGLH");
 * } catch (MalformedTextException e) {
 *     System.out.println(e.getMessage());
 *     // document number: expected '/' at index 2 of "88 /KH-MGLH"
 * }
 * }</pre>
 */
public final class MalformedTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The longest piece of the offending text that is kept, in UTF-16 units. */
    private static final int EXCERPT = 64;

    private final String subject;
    private final String text;
    private final int index;
    private final String expected;

    /**
     * Makes an exception for one place in a text.
     *
     * @param subject what was being read, as an English noun phrase ("document number"), not null
     * @param text the whole text that was read, not null; only an excerpt around the index is kept
     * @param index where reading stopped, in UTF-16 units from 0 to the length of the text
     * @param expected what would have been right there ("'/'", "a day from 01 to 31"), not null
     */
    public MalformedTextException(String subject, String text, int index, String expected) {
        super(subject + ": expected " + expected + " at index " + index + " of \""
                + excerpt(text, index) + '"');
        this.subject = subject;
        this.text = excerpt(text, index);
        this.index = index;
        this.expected = expected;
    }

    /** What was being read, as an English noun phrase. */
    public String subject() {
        return subject;
    }

    /** The text that was refused; at most 64 characters of it, with {@code …} where it was cut. */
    public String text() {
        return text;
    }

    /** Where reading stopped, in UTF-16 units from the start of the whole text. */
    public int index() {
        return index;
    }

    /** What would have been right at {@link #index()}. */
    public String expected() {
        return expected;
    }

    private static String excerpt(String text, int index) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int from = Math.max(0, Math.min(index - EXCERPT / 2, text.length() - EXCERPT));
        int to = Math.min(text.length(), from + EXCERPT);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
