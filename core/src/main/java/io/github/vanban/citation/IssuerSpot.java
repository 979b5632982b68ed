package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.type.DocumentType;

/**
 * Finds where the name of an organ ends in running text, word by word. A name is open after what
 * must be followed ({@code Sở}), full after what may end it, and a place after {@code tỉnh}: an
 * open name takes any word that begins no clause, a full one only capitals and words of names, a
 * place only capitals.
 */
final class IssuerSpot {

    private static final int LONGEST = 200;

    /** How a name stands after the words that were taken. */
    enum State {
        /** Nothing was taken. */
        START,
        /** After {@code Sở}: a name must follow. */
        OPEN,
        /** After the first syllable of an unknown word: the second may follow. */
        HALF,
        /** The name may end here. */
        FULL,
        /** After {@code tỉnh}: the name of a place may follow. */
        PLACE,
        /** Within the name of a place or a person. */
        PLACED,
        /** After {@code Ban Chỉ đạo về}: what the body is for. */
        TASK
    }

    private final String text;
    private final boolean joint;
    private State state = State.START;

    /** Whether the name has words that no list holds, and so may have more of them. */
    private boolean unknown;

    /** How many words of a place or person were taken. */
    private int placed;

    private int end;
    private int taskEnd;

    private IssuerSpot(String text, int start, boolean joint) {
        this.text = text;
        this.joint = joint;
        this.end = start;
        this.taskEnd = OrganWords.TASK_BODIES.from(text, start);
    }

    /**
     * The end of the organ's name that begins at an index, or -1 when none does.
     *
     * @param joint whether several organs may have issued the document
     */
    static int end(String text, int start, boolean joint) {
        IssuerSpot issuer = new IssuerSpot(text, start, joint);
        issuer.walk(start + LONGEST);
        return issuer.state == State.START || issuer.end == start ? -1 : issuer.end;
    }

    /** Whether an organ with a known head begins here. */
    static boolean headAt(String text, int at) {
        return Letters.capital(at(text, at))
                && (OrganWords.OPEN.from(text, at) >= 0 || OrganWords.NAMES.from(text, at) >= 0);
    }

    private void walk(int limit) {
        int word = end;
        while (word < text.length() && word < limit) {
            int next = take(word);
            if (next < 0) {
                return;
            }
            end = next;
            boolean begun = (state == State.PLACED || state == State.HALF) && placed == 1;
            IssuerJoint more = IssuerJoint.after(text, end, state, begun, joint);
            if (more == null) {
                return;
            }
            state = more.reopens() ? State.OPEN : state;
            word = more.next();
        }
    }

    /** The end of what belongs to the name from this word on, or -1. */
    private int take(int word) {
        int open = OrganWords.OPEN.from(text, word);
        int name = OrganWords.NAMES.from(text, word);
        int place = OrganWords.PLACES.from(text, word);
        boolean capital = Letters.capital(text.charAt(word));
        boolean free = capital || state == State.OPEN || state == State.START;
        if (free && open > name && open > place && clause(word, capital) < open) {
            unknown |= OrganWords.FREE.from(text, word) == open;
            return enter(open, State.OPEN);
        }
        if (place > name && (place > ClauseWords.end(text, word) || capital)) {
            return state == State.OPEN && !capital && !placeFollows(place)
                    ? enter(place, State.FULL)
                    : enter(place, State.PLACE);
        }
        int clause = clause(word, capital);
        if (name >= 0
                && name >= clause
                && (free || name > Gaps.wordEnd(text, word))
                && (capital || clause < 0 || state == State.OPEN)) {
            return enter(name, State.FULL);
        }
        if (clause >= 0) {
            return task(word, clause);
        }
        return takeUnknown(word, capital);
    }

    private boolean placeFollows(int place) {
        return Letters.capital(at(text, Gaps.after(text, place)));
    }

    /** A word of a clause; in a name only those that join a title may have a capital. */
    private int clause(int word, boolean capital) {
        if (!capital) {
            return ClauseWords.end(text, word);
        }
        return state == State.PLACE ? -1 : ClauseWords.titleEnd(text, word);
    }

    private int takeUnknown(int word, boolean capital) {
        int wordEnd = Gaps.wordEnd(text, word);
        if (wordEnd == word) {
            return -1;
        }
        if (isDigit(text.charAt(word))) {
            return takeFigure(word, wordEnd);
        }
        if (capital) {
            return takeCapital(word, wordEnd);
        }
        return switch (state) {
            case OPEN -> enter(wordEnd, State.HALF);
            case HALF -> enter(wordEnd, State.FULL);
            case FULL -> unknown ? enter(wordEnd, State.FULL) : -1;
            case TASK -> enter(wordEnd, State.TASK);
            default -> -1;
        };
    }

    private int takeCapital(int word, int wordEnd) {
        if (state != State.OPEN
                && (TypeWords.BEGINNING.from(text, word) >= 0
                        || DocumentType.ofCode(text.substring(word, wordEnd)).isPresent())) {
            return -1;
        }
        boolean letters = wordEnd - word > 1 && Letters.capital(text.charAt(word + 1));
        boolean within = state == State.PLACED || state == State.HALF;
        unknown |= state == State.OPEN || state == State.START;
        placed = letters ? 0 : within ? placed + 1 : 1;
        boolean place = state == State.PLACE || state == State.PLACED;
        return enter(andMore(wordEnd), place || !unknown || letters ? State.PLACED : State.HALF);
    }

    /** {@code KH&CN}: what a sign joins to capitals. */
    private int andMore(int wordEnd) {
        int more = wordEnd;
        while (at(text, more) == '&' && Letters.inWord(at(text, more + 1))) {
            more = Gaps.wordEnd(text, more + 1);
        }
        return at(text, more) == '.' && more - end < 4 && Letters.capital(at(text, more + 1))
                ? Gaps.wordEnd(text, more + 1)
                : more;
    }

    /** {@code Quận 1}, {@code Trường Tiểu học Tân Phước 3}. */
    private int takeFigure(int word, int wordEnd) {
        char after = at(text, wordEnd);
        boolean counts =
                after == '%' || after == '/' || (after == '.' && isDigit(at(text, wordEnd + 1)));
        boolean named = state != State.FULL && state != State.START && state != State.TASK;
        return named && wordEnd - word <= 3 && !counts ? enter(wordEnd, State.PLACED) : -1;
    }

    private int task(int word, int clause) {
        boolean goesOn = taskEnd == end
                && OrganWords.TASKS.from(text, word) >= 0
                && !text.startsWith("về việc", word);
        if (!goesOn) {
            return -1;
        }

        int name = OrganWords.NAMES.from(text, Gaps.after(text, clause));
        return name >= 0 ? enter(name, State.FULL) : enter(clause, State.TASK);
    }

    private int enter(int newEnd, State newState) {
        state = newState;
        return newEnd;
    }
}
