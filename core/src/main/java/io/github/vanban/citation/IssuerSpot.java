package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.internal.Separators;
import io.github.vanban.type.DocumentType;

/**
 * Finds where the name of an organ ends in running text, word by word. A name is open after what
 * must be followed ({@code Sở}), full after what may end it, and a place after {@code tỉnh}: an
 * open name takes any word that begins no clause, a full one only capitals and words of names, a
 * place only capitals.
 */
final class IssuerSpot {

    private static final int LONGEST = 200;

    private enum State {
        START,
        OPEN,
        HALF,
        FULL,
        PLACE,
        PLACED,
        TASK
    }

    private final String text;
    private final boolean joint;
    private State state = State.START;
    private boolean unknown;
    private int placed;
    private int end;
    private int taskEnd;

    private IssuerSpot(String text, int start, boolean joint) {
        this.text = text;
        this.joint = joint;
        this.end = start;
        this.taskEnd = OrganWords.TASKED.from(text, start);
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
                && (OrganWords.OPENING.from(text, at) >= 0
                        || OrganWords.NAMING.from(text, at) >= 0);
    }

    private void walk(int limit) {
        int word = end;
        while (word >= 0 && word < text.length() && word < limit) {
            int next = take(word);
            if (next < 0) {
                return;
            }
            end = next;
            word = nextWord();
        }
    }

    /** The end of what belongs to the name from this word on, or -1. */
    private int take(int word) {
        int open = OrganWords.OPENING.from(text, word);
        int name = OrganWords.NAMING.from(text, word);
        int place = OrganWords.PLACING.from(text, word);
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
            if (TypeWords.BEGINNING.from(text, word) >= 0 && state != State.OPEN) {
                return -1;
            }
            if (state != State.OPEN
                    && DocumentType.ofCode(text.substring(word, wordEnd)).isPresent()) {
                return -1;
            }
            boolean letters = wordEnd - word > 1 && Letters.capital(text.charAt(word + 1));
            unknown |= state == State.OPEN || state == State.START;
            placed = letters ? 0 : state == State.PLACED || state == State.HALF ? placed + 1 : 1;
            State next = state == State.PLACE || state == State.PLACED || !unknown || letters
                    ? State.PLACED
                    : State.HALF;
            return enter(andMore(wordEnd), next);
        }
        return switch (state) {
            case OPEN -> enter(wordEnd, State.HALF);
            case HALF -> enter(wordEnd, State.FULL);
            case TASK -> enter(wordEnd, State.TASK);
            default -> -1;
        };
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
        boolean named = state == State.PLACE || state == State.PLACED || state == State.HALF;
        return named && wordEnd - word <= 2 && !counts ? enter(wordEnd, State.PLACED) : -1;
    }

    private int task(int word, int clause) {
        boolean goesOn = taskEnd >= 0
                && OrganWords.TASKS.from(text, word) >= 0
                && !text.startsWith("về việc", word);
        if (!goesOn) {
            return -1;
        }
        taskEnd = -1;
        int name = OrganWords.NAMING.from(text, Gaps.after(text, clause));
        return name >= 0 ? enter(name, State.FULL) : enter(clause, State.TASK);
    }

    private int enter(int newEnd, State newState) {
        state = newState;
        return newEnd;
    }

    /** Where the next word of the name begins, past what may stand between two, or -1. */
    private int nextWord() {
        int next = Gaps.after(text, end);
        if (Gaps.lineBreak(text, end, next) && !goesOnOverLine(next)) {
            return -1;
        }
        char c = at(text, next);
        if (Separators.isDash(c)) {
            return afterDash(next);
        }
        if (c == ',') {
            return afterComma(Gaps.after(text, next + 1));
        }
        if (c == '.') {
            return afterDot(next);
        }
        if (c == '&') {
            return Gaps.after(text, next + 1);
        }
        if (next == end) {
            return -1;
        }
        return text.startsWith("và", next) && Gaps.blank(at(text, next + 2))
                ? afterAnd(Gaps.after(text, next + 2))
                : organAfterFull(next);
    }

    /** A further organ follows a full name only where one is a part of the other. */
    private int organAfterFull(int next) {
        return next;
    }

    private boolean goesOnOverLine(int next) {
        if (Gaps.emptyLine(text, end, next)) {
            return false;
        }
        boolean begins = Letters.capital(at(text, next));
        boolean half = (state == State.PLACED || state == State.HALF) && placed == 1;
        return !begins
                || half
                || state == State.OPEN
                || state == State.PLACE
                || state == State.TASK
                || OrganWords.PLACING.from(text, next) >= 0;
    }

    private int afterDash(int dash) {
        int next = Gaps.after(text, dash + 1);
        if (Gaps.lineBreak(text, end, dash) || !Letters.capital(at(text, next))) {
            return -1;
        }
        int type = TypeWords.BEGINNING.from(text, next);
        if (type >= 0 && NumberWord.after(text, Gaps.after(text, type)) >= 0) {
            return -1;
        }
        state = State.OPEN;
        return next;
    }

    private int afterComma(int next) {
        if (joint && headAt(text, next)) {
            state = State.OPEN;
            return next;
        }
        int place = OrganWords.PLACING.from(text, next);
        boolean within = place >= 0
                && state == State.PLACED
                && Letters.capital(at(text, Gaps.after(text, place)));
        return within ? next : -1;
    }

    /** {@code TP. Hồ Chí Minh}. */
    private int afterDot(int dot) {
        int next = Gaps.after(text, dot + 1);
        boolean shortened =
                dot == end && (Letters.capital(at(text, end - 1)) || at(text, end - 1) == 'p');
        return shortened && state == State.PLACE && Letters.capital(at(text, next)) ? next : -1;
    }

    private int afterAnd(int next) {
        boolean organ = OrganWords.OPENING.from(text, next) >= 0 || wholeOrgan(next);
        boolean name = OrganWords.NAMING.from(text, next) >= 0;
        boolean capital = Letters.capital(at(text, next));
        if (organ && capital) {
            if (!joint) {
                return -1;
            }
            state = State.OPEN;
            return next;
        }
        int type = TypeWords.BEGINNING.from(text, next);
        if (type >= 0 && type >= OrganWords.NAMING.from(text, next)) {
            return -1;
        }
        boolean goesOn = capital && (name || (state != State.PLACE && state != State.PLACED));
        if (goesOn) {
            state = State.OPEN;
        }
        return goesOn ? next : -1;
    }

    private boolean wholeOrgan(int at) {
        return text.startsWith("UBND", at)
                || text.startsWith("HĐND", at)
                || text.startsWith("Chính phủ", at)
                || text.startsWith("Thủ tướng", at)
                || text.startsWith("Quốc hội", at)
                || text.startsWith("Tỉnh", at);
    }
}
