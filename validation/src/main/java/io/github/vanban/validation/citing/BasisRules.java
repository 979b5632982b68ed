package io.github.vanban.validation.citing;

import io.github.vanban.read.Reading;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Parties;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** How the lines of căn cứ are written (Phụ lục I, Phần I, Mục II.6.a). */
public final class BasisRules {

    private static final Phrase BULLET = Phrase.of("^\\s*[-–•+*]\\s*(?:Căn cứ|Theo|Thực hiện|Xét)");
    private static final Phrase SECOND = Phrase.of(
            "(?<=;)\\s*+(Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện|(?:Luật|Nghị định|Nghị quyết"
                    + "|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Thông báo|Văn bản)\\s(?:số\\b|\\d|\\p{Lu}))");

    private BasisRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .writtenForm("CC-02", BasisRules::endMarks)
                .writtenForm("CC-03", BasisRules::oneEach)
                .writtenForm("CC-04", BasisRules::noBullet);
    }

    private static List<BasisLine> lines(Subject subject, Verdict verdict) {
        List<BasisLine> lines = BasisLine.of(subject);
        if (lines.isEmpty() || Parties.sign(subject.type())) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return List.of();
        }
        return lines;
    }

    private static void endMarks(Subject subject, Verdict verdict) {
        List<BasisLine> lines = lines(subject, verdict);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            BasisLine line = lines.get(i);
            String mark = last ? "." : ";";
            if (line.text().endsWith(mark) || (last && opensBody(subject, line.passage()))) {
                continue;
            }
            endsOtherwise(line.passage(), mark, verdict);
        }
    }

    /** The last letter of a word is not what ends it: there the mark is missing. */
    private static void endsOtherwise(Passage basis, String mark, Verdict verdict) {
        int end = basis.text().stripTrailing().length();
        int from = Math.max(0, end - 1);
        if (end > 0 && Character.isLetterOrDigit(basis.text().charAt(from))) {
            verdict.missing(basis.place(from, end)).expected(mark);
        } else {
            verdict.fail(basis, from, end).expected(mark);
        }
    }

    /** A last basis that the sentence of the body goes on from, in the same paragraph. */
    private static boolean opensBody(Subject subject, Passage basis) {
        Optional<Passage> lead = subject.passages().stream()
                .filter(passage -> passage.start() >= basis.end())
                .findFirst();
        if (lead.isEmpty() || lead.get().part() == Part.COMMAND) {
            return false;
        }
        String between = subject.reading()
                .map(Reading::source)
                .map(source -> source.substring(basis.end(), lead.get().start()))
                .orElse("\n");
        return between.chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    private static void oneEach(Subject subject, Verdict verdict) {
        for (BasisLine line : lines(subject, verdict)) {
            Matcher matcher = SECOND.matcher(line.passage().text());
            if (matcher.find()) {
                verdict.fail(line.passage(), matcher.start(1), matcher.end());
            }
        }
    }

    private static void noBullet(Subject subject, Verdict verdict) {
        for (BasisLine line : lines(subject, verdict)) {
            if (BULLET.starts(line.passage().text())) {
                verdict.fail(line.passage());
            }
        }
    }
}
