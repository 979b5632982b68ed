package io.github.vanban.read;

import io.github.vanban.citation.Basis;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.document.Preamble;
import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.internal.lines.MarkerScanner;
import io.github.vanban.source.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between the title and the body: kính gửi, thẩm quyền, căn cứ, the sentence that
 * opens the body and the line {@code QUYẾT ĐỊNH:} (ô số 9a, 6).
 */
final class PreambleReader {

    private static final Phrases COMMANDS =
            Phrases.of("quyết định", "quyết nghị", "nay quyết định", "ra quyết định");

    private static final Phrases GROUNDS = Phrases.exactly("căn cứ", "xét", "theo đề nghị");

    private static final int LONGEST_COMMAND = 24;
    private static final int MOST_AUTHORITY_LINES = 4;

    private final Manuscript manuscript;
    private final boolean letter;
    private final int limit;
    private final List<Basis> bases = new ArrayList<>();
    private boolean goesOn;
    /** Whether semicolons and then a full stop have ended the list of bases. */
    private boolean stopped;

    private List<String> addressees = List.of();
    private @Nullable String authority;
    private @Nullable String lead;
    private @Nullable PlaceAndDate issued;
    private int next;

    PreambleReader(Manuscript manuscript, boolean letter, int limit) {
        this.manuscript = manuscript;
        this.letter = letter;
        this.limit = limit;
    }

    /** The line after the preamble. */
    int next() {
        return next;
    }

    /** A place and date that stood among the addressees, or null. */
    @Nullable
    PlaceAndDate issued() {
        return issued;
    }

    Preamble read(int line) {
        next = manuscript.next(line, limit);
        if (next < limit && addressed(next)) {
            AddresseeReader reader = new AddresseeReader(manuscript, limit);
            addressees = reader.read(next);
            issued = reader.issued();
            next = manuscript.next(reader.next(), limit);
        }
        strayMotto();
        authority();
        while (next < limit && !letter && basis()) {
            next = manuscript.next(next, limit);
        }
        command();
        if (next < limit && lead == null) {
            lead();
        }
        return new Preamble(addressees, authority, bases, lead);
    }

    /** Tiêu ngữ that a flattened header left below the addressees. */
    private void strayMotto() {
        Lines lines = manuscript.lines();
        if (next < limit && HeaderForm.motto(manuscript.text(), lines.from(next), lines.to(next))) {
            manuscript.line(next).mark(manuscript.trace(), Part.TIEU_NGU, null);
            next = manuscript.next(next + 1, limit);
        }
    }

    /** Reads one basis; false when the next paragraph is none. */
    private boolean basis() {
        Lines lines = manuscript.lines();
        if (!BasisSplitter.opens(manuscript.text(), lines.from(next), lines.to(next))) {
            return false;
        }
        int last = paragraphEnd(next);
        Passage paragraph = manuscript.lines(next, last);
        int leadAt = BasisSplitter.leadStart(paragraph);
        char end = manuscript.text().charAt(paragraph.end() - 1);
        boolean several = end == '.' && sentences(paragraph);
        if (leadAt == paragraph.end() && (end == ':' || several)) {
            return false;
        }
        Passage words = paragraph.to(leadAt).trimmed();
        if (leadAt < paragraph.end() && sentences(words.to(words.end() - 1))) {
            return false;
        }
        Basis basis = BasisLine.read(words.words());
        boolean doubtful = leadAt == paragraph.end() && end == '.' && !grounds(words, basis);
        if (doubtful && !listed(last)) {
            return false;
        }
        words.mark(manuscript.trace(), Part.BASIS, Places.PREAMBLE.child("bases", bases.size()));
        bases.add(basis);
        stopped = goesOn && end == '.';
        goesOn |= end == ';';
        next = last + 1;
        if (leadAt < paragraph.end()) {
            lead(paragraph.from(leadAt));
            return false;
        }
        return true;
    }

    /** What follows a basis in its paragraph opens the body. */
    private void lead(Passage words) {
        words.mark(manuscript.trace(), Part.LEAD, Places.LEAD);
        lead = words.words();
    }

    /** Whether a paragraph is a basis by its first word, or by the document that it cites. */
    private boolean grounds(Passage words, Basis basis) {
        return (basis instanceof Basis.Cited && !stopped)
                || GROUNDS.at(words.text(), words.start(), words.end());
    }

    /** A basis that ends with a full stop is one only if the list goes on or the command follows. */
    private boolean listed(int last) {
        int following = manuscript.next(last + 1, limit);
        if (stopped) {
            return following < limit && commandAt(following);
        }
        if (!bases.isEmpty() || following == limit) {
            return true;
        }
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int from = lines.from(following);
        int to = lines.to(following);
        Marker marker = MarkerScanner.scan(text, from, to);
        return commandAt(following)
                || (BasisSplitter.opens(text, from, to) && GROUNDS.at(text, from, to))
                || lines.last(following) == ':'
                || (marker != null && marker.style().numbered())
                || OrganWords.speakerAt(text, from, to);
    }

    /** Whether a passage has more than one sentence: then it is no basis but running text. */
    private static boolean sentences(Passage passage) {
        String text = passage.text();
        for (int i = passage.start() + 1; i + 2 < passage.end(); i++) {
            if (text.charAt(i) == '.'
                    && Lines.isBlank(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(i + 2))
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private void authority() {
        if (next >= limit || !manuscript.capitals(next) || commandAt(next)) {
            return;
        }
        int last = next;
        int lineCount = 1;
        int following = manuscript.next(last + 1, limit);
        while (following < limit
                && lineCount < MOST_AUTHORITY_LINES
                && manuscript.capitals(following)
                && !commandAt(following)
                && !marked(following)) {
            last = following;
            lineCount++;
            following = manuscript.next(last + 1, limit);
        }
        boolean before = following < limit
                && (commandAt(following)
                        || BasisSplitter.opens(
                                manuscript.text(),
                                manuscript.lines().from(following),
                                manuscript.lines().to(following)));
        if (before && !marked(next)) {
            Passage words = manuscript.lines(next, last);
            words.mark(manuscript.trace(), Part.AUTHORITY, Places.AUTHORITY);
            authority = words.words();
            next = following;
        }
    }

    private void command() {
        if (next < limit && commandAt(next)) {
            manuscript.line(next).mark(manuscript.trace(), Part.COMMAND, null);
            next = manuscript.next(next + 1, limit);
        }
    }

    /** A paragraph that ends with a colon before any division opens the body. */
    private void lead() {
        if (marked(next) || EndingForm.recipients(manuscript, next)) {
            return;
        }
        int last = paragraphEnd(next);
        Passage words = manuscript.lines(next, last);
        boolean table = Folded.indexOf(manuscript.text(), words.start(), words.end(), "\t") >= 0;
        if (manuscript.text().charAt(words.end() - 1) == ':' && !table) {
            words.mark(manuscript.trace(), Part.LEAD, Places.LEAD);
            lead = words.words();
            next = last + 1;
        }
    }

    private int paragraphEnd(int line) {
        int last = line;
        while (manuscript.joins(last, limit)) {
            int following = manuscript.next(last + 1, limit);
            boolean opener = manuscript.lines().last(last) != ','
                    && BasisSplitter.opens(
                            manuscript.text(),
                            manuscript.lines().from(following),
                            manuscript.lines().to(following))
                    && !manuscript.wrapping().full(last, following, 88);
            if (opener
                    || commandAt(following)
                    || (marked(following) && !manuscript.wrapping().full(last, following, 88))
                    || startsBasis(following)) {
                break;
            }
            last = following;
        }
        return last;
    }

    private boolean startsBasis(int line) {
        return manuscript.startsWith(line, "căn cư");
    }

    private boolean marked(int line) {
        Lines lines = manuscript.lines();
        return MarkerScanner.scan(manuscript.text(), lines.from(line), lines.to(line)) != null;
    }

    private boolean addressed(int line) {
        Lines lines = manuscript.lines();
        return TitlePlace.addressed(manuscript.text(), lines.from(line), lines.to(line));
    }

    private boolean commandAt(int line) {
        Lines lines = manuscript.lines();
        return lines.length(line) <= LONGEST_COMMAND
                && LineForm.capitals(manuscript.text(), lines.from(line), lines.to(line))
                && COMMANDS.at(manuscript.text(), lines.from(line), lines.to(line));
    }
}
