package io.github.vanban.read;

import io.github.vanban.document.Title;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.internal.lines.MarkerScanner;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import java.util.Set;

/** Reads tên loại and the lines of trích yếu below it (ô số 5a; Phụ lục I, Phần I, Mục II.5). */
final class TitleReader {

    /** A line that ends so goes on in the next. */
    static final Phrases JOINTS = Phrases.of(
            "của", "và", "với", "về", "tại", "cho", "trong", "giữa", "trên", "theo", "các", "là",
            "thuộc", "việc", "những", "hoặc", "đối với", "-", "–", ",");

    /** So begins the sentence that opens a body, and no further line of a subject. */
    private static final Phrases SENTENCES = Phrases.of(
            "nhằm",
            "để",
            "thực hiện",
            "căn cứ",
            "theo",
            "trong",
            "ngày",
            "từ",
            "hiện nay",
            "thời gian",
            "tiếp tục",
            "triển khai",
            "qua",
            "sau",
            "vừa qua",
            "được",
            "phúc đáp",
            "trả lời",
            "trước",
            "hưởng ứng",
            "kính",
            "nhân",
            "hôm nay",
            "vào lúc",
            "váo lúc",
            "thưa",
            "xét",
            "trên cơ sở",
            "thời gian qua");

    /** Mẫu 1.8 and 1.10 have no trích yếu; one that people add stands right below the type. */
    private static final Set<DocumentType> WITHOUT_SUBJECT =
            Set.of(AdministrativeType.GIAY_GIOI_THIEU, AdministrativeType.GIAY_NGHI_PHEP);

    private static final Phrases BASES = Phrases.of("căn cứ", "xét", "theo đề nghị");

    private static final int LONGEST_FURTHER_LINE = 130;
    private static final int MOST_LINES = 8;

    private final Manuscript manuscript;
    private final Location title;
    private final int limit;
    private int next;

    TitleReader(Manuscript manuscript, Location title, int limit) {
        this.manuscript = manuscript;
        this.title = title;
        this.limit = limit;
    }

    /** The line after the title. */
    int next() {
        return next;
    }

    /** Reads a title that begins at a line. */
    Title read(int line) {
        Lines lines = manuscript.lines();
        TypeLine found = TypeLine.at(manuscript.text(), lines.from(line), lines.to(line));
        DocumentType type = found == null ? null : found.type();
        int typeEnd = found == null ? lines.from(line) : found.end();
        Trace trace = manuscript.trace();
        trace.mark(lines.from(line), typeEnd, Part.TYPE, title.child("type"));
        int rest = afterMarks(typeEnd, lines.to(line));
        if (rest == lines.to(line)) {
            trace.mark(typeEnd, rest, Part.TYPE, title.child("type"));
        }
        StringBuilder subject = new StringBuilder();
        next = line + 1;
        Passage behind = new Passage(manuscript.text(), rest, lines.to(line));
        if (qualifies(behind, line)) {
            trace.unread(behind.start(), behind.end(), Part.TYPE, Unread.Reason.NO_PLACE);
        } else {
            take(behind, subject);
        }
        int before = line;
        for (int further = manuscript.next(next, limit);
                further < limit && further - line < MOST_LINES * 2;
                further = manuscript.next(next, limit)) {
            boolean first = subject.isEmpty();
            if (first && further > line + 1 && type != null && WITHOUT_SUBJECT.contains(type)) {
                break;
            }
            if (!(first ? begins(further) : goesOn(before, further))) {
                break;
            }
            take(manuscript.line(further), subject);
            before = further;
            next = further + 1;
        }
        return new Title(type, subject.isEmpty() ? null : subject.toString());
    }

    /** Whether a word or two behind the type only say more of it: {@code KẾ HOẠCH HÀNH ĐỘNG}. */
    private boolean qualifies(Passage behind, int line) {
        String words = behind.words();
        return !behind.empty()
                && words.chars().filter(c -> c == ' ').count() < 2
                && LineForm.capitals(behind.text(), behind.start(), behind.end())
                && line + 1 < limit
                && !manuscript.silent(line + 1)
                && !manuscript.capitals(line + 1)
                && begins(line + 1);
    }

    private void take(Passage line, StringBuilder subject) {
        if (!line.empty()) {
            line.mark(manuscript.trace(), Part.SUBJECT, title.child("subject"));
            subject.append(subject.isEmpty() ? "" : " ").append(line.words());
        }
    }

    /** Past the marks behind the type; the end when no subject follows on its line. */
    private int afterMarks(int from, int to) {
        int at = from;
        while (at < to
                && !Character.isLetterOrDigit(manuscript.text().charAt(at))
                && "(“\"".indexOf(manuscript.text().charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private boolean begins(int line) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int from = lines.from(line);
        int to = lines.to(line);
        char last = lines.last(line);
        return !opensOther(line)
                && !BASES.at(text, from, to)
                && !(last == ',' && BasisSplitter.opens(text, from, to))
                && ((last != ':' && last != ';') || HeaderForm.about(text, from, to))
                && (last != '.' || !BasisSplitter.opens(text, from, to))
                && (last != '.' || lines.length(line) <= LONGEST_FURTHER_LINE);
    }

    private boolean goesOn(int before, int line) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int from = lines.from(line);
        int to = lines.to(line);
        if (opensOther(line) || lines.length(line) > LONGEST_FURTHER_LINE * 2) {
            return false;
        }
        boolean capitals = manuscript.capitals(line);
        boolean gap = line > before + 1;
        if (LineForm.small(text, from, to)) {
            return lines.last(line) != ':';
        }
        if (capitals != manuscript.capitals(before) && capitals) {
            return false;
        }
        if (lines.last(line) == ':' || lines.last(line) == ';') {
            return false;
        }
        boolean open = JOINTS.endAt(text, lines.from(before), lines.to(before));
        if (open && (!gap || spaced(before))) {
            return lines.length(line) <= LONGEST_FURTHER_LINE;
        }
        if (gap) {
            return capitals && lines.blank(before + 1) && spaced(before) && !organ(line);
        }
        return lines.length(line) <= LONGEST_FURTHER_LINE
                && !SENTENCES.at(text, from, to)
                && (text.charAt(from) == '(' || !organ(line) || anchored(line));
    }

    /** Whether the lines around have blank ones between them throughout. */
    private boolean spaced(int line) {
        return line > 1 && manuscript.lines().blank(line - 1);
    }

    /** Whether kính gửi or a căn cứ stands below a line and the few small ones after it. */
    private boolean anchored(int line) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int below = line;
        for (int i = 0; i < MOST_LINES / 2; i++) {
            int from = lines.from(below);
            int to = lines.to(below);
            if (i > 0
                    && (TitlePlace.addressed(text, from, to)
                            || BasisSplitter.opens(text, from, to))) {
                return true;
            }
            // Below the subject the authority stands in capitals.
            if ((i == 0 && manuscript.capitals(below))
                    || LineForm.ended(text, from, to)
                    || lines.length(below) > LONGEST_FURTHER_LINE) {
                return false;
            }
            below = manuscript.next(below + 1, limit);
            if (below >= limit) {
                return false;
            }
        }
        return false;
    }

    private boolean organ(int line) {
        Lines lines = manuscript.lines();
        return OrganWords.headAt(manuscript.text(), lines.from(line), lines.to(line));
    }

    private boolean opensOther(int line) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int from = lines.from(line);
        int to = lines.to(line);
        Marker marker = MarkerScanner.scan(text, from, to);
        return TitlePlace.addressed(text, from, to)
                || AttachmentForm.attachedTo(text, from, to)
                || EndingForm.recipients(text, from, to)
                || HeaderForm.placeAndDate(text, from, to)
                || (marker != null && marker.style().numbered());
    }
}
