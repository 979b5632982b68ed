package io.github.vanban.validation.header;

import static io.github.vanban.number.NumberOddity.CODE_CASE;
import static io.github.vanban.number.NumberOddity.LOOK_ALIKE;
import static io.github.vanban.number.NumberOddity.MISSING_COLON;
import static io.github.vanban.number.NumberOddity.MISSING_SEPARATOR;
import static io.github.vanban.number.NumberOddity.OVERPADDED;
import static io.github.vanban.number.NumberOddity.PLAIN_D;
import static io.github.vanban.number.NumberOddity.PREFIX_CASE;
import static io.github.vanban.number.NumberOddity.UNPADDED;
import static io.github.vanban.number.NumberOddity.WRONG_SEPARATOR;
import static java.util.Objects.requireNonNull;

import io.github.vanban.citation.Mention;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberOddity;
import io.github.vanban.source.Part;
import io.github.vanban.text.AsWritten;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Cited;
import io.github.vanban.validation.check.Complaint;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** How số, ký hiệu is written (Phụ lục I, Phần I, Mục II.3). */
public final class NumberRules {

    /** Spaces beside a separator that has something on both sides. */
    private static final Phrase SPACED =
            Phrase.of("(?<=[\\p{L}\\p{N}&])\\s*[/-]\\s*(?=[\\p{L}\\p{N}&])");

    private static final Phrase LABEL = Phrase.of("^[^\\d/]{0,30}?[Ss][Ốố]\\s*:?\\s*");

    private NumberRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .writtenForm("SO-02", odd(MISSING_COLON, PREFIX_CASE))
                .writtenForm("SO-03", odd(UNPADDED, OVERPADDED))
                .writtenForm("SO-04", NumberRules::spaced)
                .writtenForm("SO-05", NumberRules::separators)
                .writtenForm("SO-08", NumberRules::codeCase)
                .writtenLogic("SO-09", NumberRules::lookAlike);
    }

    private static Check odd(NumberOddity... oddities) {
        List<NumberOddity> wanted = List.of(oddities);
        return (subject, verdict) -> {
            Optional<Passage> passage = subject.first(Part.NUMBER);
            if (passage.isEmpty()) {
                verdict.notApplicable(Reason.NO_SUCH_PART);
                return;
            }
            WrittenNumbers.of(subject).read(passage.get()).ifPresent(number -> {
                if (number.oddities().stream().anyMatch(wanted::contains)) {
                    verdict.fail(passage.get()).expected("Số: " + number.value());
                }
            });
        };
    }

    /** A blank before the slash of a number that is still to be filled in is no defect. */
    private static void spaced(Subject subject, Verdict verdict) {
        CitedNumbers.spaced(subject, verdict);
        Optional<Passage> found = subject.first(Part.NUMBER);
        if (found.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        Passage passage = found.get();
        String text = passage.text();
        Matcher label = LABEL.matcher(text);
        int from = label.lookingAt() ? label.end() : 0;
        Matcher matcher = SPACED.matcher(text);
        int first = -1;
        int last = -1;
        for (int at = from; matcher.find(at); at = matcher.end()) {
            if (matcher.end() - matcher.start() > 1
                    && !passage.wrapped(matcher.start(), matcher.end())) {
                first = first < 0 ? matcher.start() : first;
                last = matcher.end();
            }
        }
        if (first >= 0) {
            String mended = text.substring(first, last).replaceAll("\\s", "");
            verdict.fail(passage, from, text.length())
                    .expected(text.substring(from, first) + mended + text.substring(last))
                    .safely(passage.edit(first, last, mended));
        }
    }

    private static void separators(Subject subject, Verdict verdict) {
        odd(WRONG_SEPARATOR, MISSING_SEPARATOR).examine(subject, verdict);
        CitedNumbers.hyphened(subject, verdict);
    }

    private static void codeCase(Subject subject, Verdict verdict) {
        odd(CODE_CASE).examine(subject, verdict);
        for (Cited cited : subject.citations().numbered()) {
            WrittenNumbers.of(subject)
                    .read(cited.rawNumber())
                    .filter(number -> number.oddities().contains(CODE_CASE))
                    .ifPresent(
                            number -> failNumber(verdict, cited, number.value().toString()));
        }
    }

    private static Complaint failNumber(Verdict verdict, Cited cited, String expected) {
        Mention.Excerpt number = requireNonNull(cited.mention().number());
        return verdict.fail(cited.passage(), number.start(), number.end()).expected(expected);
    }

    private static void lookAlike(Subject subject, Verdict verdict) {
        subject.first(Part.NUMBER)
                .ifPresent(passage -> WrittenNumbers.of(subject)
                        .read(passage)
                        .filter(NumberRules::looksAlike)
                        .ifPresent(
                                number -> verdict.fail(passage).expected("Số: " + number.value())));
        for (Cited cited : subject.citations().numbered()) {
            WrittenNumbers.of(subject)
                    .read(cited.rawNumber())
                    .filter(NumberRules::looksAlike)
                    .ifPresent(
                            number -> failNumber(verdict, cited, number.value().toString())
                                    .as(Severity.INFO));
        }
    }

    private static boolean looksAlike(AsWritten<DocumentNumber, NumberOddity> number) {
        return number.oddities().contains(PLAIN_D) || number.oddities().contains(LOOK_ALIKE);
    }
}
