package io.github.vanban.read;

import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.document.Header;
import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.mark.Circulation;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the title, piece by piece and in whatever order a flattened table left
 * the pieces (ô số 1 to 4, 5b, 10, 11).
 */
final class HeaderReader {

    private static final String DRAFT = Folded.of("dự thảo");
    private static final int LONGEST_STAMP = 20;
    private static final int LONGEST_MARK = 30;

    private final Manuscript manuscript;
    private final Trace trace;
    private final OrganLines organs = new OrganLines();
    private final NumberPieces number = new NumberPieces();
    private final SubjectPieces subject = new SubjectPieces();
    private @Nullable PlaceAndDate issued;
    private Marks marks = Marks.none();
    private boolean nationOpen;

    HeaderReader(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.trace = manuscript.trace();
    }

    /** Reads the lines up to the title. */
    void read(int from, int titleLine) {
        int before = from;
        for (int line = manuscript.next(from, titleLine);
                line < titleLine;
                line = manuscript.next(line + 1, titleLine)) {
            if (line > before + 1) {
                subject.pause();
            }
            before = line;
            for (Passage piece : Fragments.ofHeader(
                    manuscript.text(),
                    manuscript.lines().from(line),
                    manuscript.lines().to(line))) {
                piece(piece);
            }
        }
    }

    Header header() {
        return new Header(organs.organs(trace), number.read(trace), issued, marks);
    }

    /** The subject of a công văn without its {@code V/v}, or null. */
    @Nullable
    String letterSubject() {
        String words = subject.words(trace);
        return words == null ? null : SubjectWords.ofLetter(words);
    }

    /** The subject as it stands above the title of another type, or null. */
    @Nullable
    String subject() {
        return subject.words(trace);
    }

    /** Công văn, unless there is no {@code V/v} and the number has the code of another type. */
    DocumentType letterType() {
        return number.typeCode()
                .filter(code -> !subject.abbreviated())
                .flatMap(DocumentType::ofCode)
                .orElse(AdministrativeType.CONG_VAN);
    }

    /** Whether a number or a subject shows that this is a document of its own. */
    boolean numbered() {
        return !number.isEmpty() || issued != null;
    }

    private void piece(Passage piece) {
        String text = piece.text();
        int from = piece.start();
        int to = piece.end();
        if (HeaderForm.nation(text, from, to)) {
            nationOpen = Folded.indexOf(text, from, to, "nam") < 0;
            subject.stop();
            piece.mark(trace, Part.QUOC_HIEU, null);
        } else if (nationOpen && Folded.wordAt(text, from, to, "nam")) {
            nationOpen = false;
            piece.mark(trace, Part.QUOC_HIEU, null);
        } else if (HeaderForm.motto(text, from, to)) {
            subject.stop();
            piece.mark(trace, Part.TIEU_NGU, null);
        } else if (HeaderForm.number(text, from, to) && number.isEmpty()) {
            number.add(piece);
        } else if (number.waiting() && text.charAt(from) == '/') {
            number.add(piece);
        } else if (HeaderForm.placeAndDate(text, from, to) && issued == null) {
            subject.stop();
            issued = IssuedLine.read(trace, piece);
        } else if (HeaderForm.about(text, from, to)
                || (!number.isEmpty() && HeaderForm.aboutWord(text, from, to))) {
            subject.begin(withoutLabel(piece));
        } else if (!stamp(piece)) {
            words(piece);
        }
    }

    /** {@code TRÍCH YẾU: V/v …}: the label is set aside. */
    private Passage withoutLabel(Passage piece) {
        int label = HeaderForm.subjectLabelEnd(piece.text(), piece.start(), piece.end());
        trace.unread(piece.start(), label, Part.OTHER, Unread.Reason.NO_PLACE);
        return piece.from(label);
    }

    private void words(Passage piece) {
        String text = piece.text();
        int from = piece.start();
        int to = piece.end();
        boolean organ = LineForm.capitals(text, from, to)
                || (number.isEmpty() && OrganWords.headAt(text, from, to));
        if (HeaderForm.signing(text, from, to)) {
            trace.unread(from, to, Part.DIGITAL_SIGNATURE, Unread.Reason.NO_PLACE);
        } else if (subject.open() && !(organ && subject.paused())) {
            subject.add(piece);
        } else if (organ && (organs.isEmpty() || LineForm.capitals(text, from, to))) {
            organs.add(piece);
        } else if (!number.isEmpty() && issued != null && !subject.begun()) {
            subject.begin(piece);
        } else {
            trace.unread(from, to, Part.OTHER, Unread.Reason.NO_PLACE);
        }
    }

    /** Takes a line that is a stamp and nothing else. */
    private boolean stamp(Passage piece) {
        int length = piece.end() - piece.start();
        if (length > LONGEST_MARK || !LineForm.capitals(piece.text(), piece.start(), piece.end())) {
            return false;
        }
        String words = piece.words();
        int bracket = piece.text().charAt(piece.start()) == '(' ? 1 : 0;
        if (Folded.startsAt(piece.text(), piece.start() + bracket, piece.end(), DRAFT)) {
            trace.unread(piece.start(), piece.end(), Part.STAMP, Unread.Reason.NO_PLACE);
            return true;
        }
        Optional<Marks> marked = length > LONGEST_STAMP
                ? Optional.empty()
                : Urgency.tryParse(words)
                        .map(marks::with)
                        .or(() -> Secrecy.tryParse(words).map(marks::with))
                        .or(() -> Circulation.tryParse(words).map(marks::with));
        marked.ifPresent(found -> {
            marks = found;
            piece.mark(trace, Part.STAMP, Places.MARKS);
        });
        return marked.isPresent();
    }

    /** The pieces of a number, which may have lost what stood between {@code Số:} and its slash. */
    private static final class NumberPieces {

        private List<Passage> pieces = List.of();

        boolean isEmpty() {
            return pieces.isEmpty();
        }

        boolean waiting() {
            return pieces.size() == 1 && pieces.get(0).words().indexOf('/') < 0;
        }

        void add(Passage piece) {
            pieces = pieces.isEmpty() ? List.of(piece) : List.of(pieces.get(0), piece);
        }

        Optional<String> typeCode() {
            if (pieces.isEmpty()) {
                return Optional.empty();
            }
            StringBuilder words = new StringBuilder();
            pieces.forEach(piece -> words.append(piece.words()));
            return NumberLine.read(words.toString()).flatMap(DocumentNumber::typeCode);
        }

        @Nullable
        DocumentNumber read(Trace trace) {
            if (pieces.isEmpty()) {
                return null;
            }
            Passage first = pieces.get(0);
            int word = HeaderForm.numberWord(first.text(), first.start(), first.end());
            trace.unread(first.start(), word, Part.NUMBER, Unread.Reason.NO_PLACE);
            first.from(word).mark(trace, Part.NUMBER, Places.NUMBER);
            StringBuilder words = new StringBuilder(first.from(word).words());
            for (Passage further : pieces.subList(1, pieces.size())) {
                further.mark(trace, Part.NUMBER, Places.NUMBER);
                words.append(' ').append(further.words());
            }
            return NumberLine.read(words.toString()).orElseGet(() -> {
                int end = pieces.get(pieces.size() - 1).end();
                trace.report(word, end, Unread.Reason.NOT_UNDERSTOOD);
                return null;
            });
        }
    }

    /** The lines of {@code V/v …}; a blank line may part them, another column ends them. */
    private static final class SubjectPieces {

        private final List<Passage> pieces = new ArrayList<>();
        private boolean open;
        private boolean paused;

        void begin(Passage piece) {
            open = true;
            paused = false;
            pieces.add(piece);
        }

        void add(Passage piece) {
            paused = false;
            pieces.add(piece);
        }

        void pause() {
            paused = true;
        }

        void stop() {
            open = false;
        }

        boolean open() {
            return open;
        }

        boolean paused() {
            return paused;
        }

        boolean begun() {
            return !pieces.isEmpty();
        }

        /** Whether it begins with {@code V/v}. */
        boolean abbreviated() {
            return !pieces.isEmpty() && pieces.get(0).words().indexOf('/') == 1;
        }

        @Nullable
        String words(Trace trace) {
            StringBuilder words = new StringBuilder();
            for (Passage piece : pieces) {
                piece.mark(trace, Part.SUBJECT, Places.SUBJECT);
                words.append(words.isEmpty() ? "" : " ").append(piece.words());
            }
            return words.isEmpty() ? null : words.toString();
        }
    }
}
