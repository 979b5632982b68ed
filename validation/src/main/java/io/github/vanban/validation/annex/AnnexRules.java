package io.github.vanban.validation.annex;

import io.github.vanban.citation.CitationFinder;
import io.github.vanban.document.Annex;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Phụ lục (Phụ lục I, Phần I, Mục III.1) and bản sao (Phần II). */
public final class AnnexRules {

    private static final Phrase MENTION = Phrase.of(
                    "(?i)phụ lục|kèm theo|đính kèm|biểu mẫu|danh sách|mẫu số|biểu số|bảng|gửi kèm")
            .beginningWithWord("phụ", "kèm", "đính", "biểu", "danh", "mẫu", "bảng", "gửi");
    private static final Phrase NUMBERED = Phrase.of("(?i)^phụ lục\\s+(?:số\\s+)?[IVX\\d]");
    private static final Phrase CAPITALS = Phrase.of("^PHỤ LỤC");
    private static final Phrase ARABIC = Phrase.of("(?i)^phụ lục\\s+(?:số\\s+)?\\d");
    private static final Phrase COPY =
            Phrase.of("(?i)^\\s*sao y bản chính\\s*$").withAnyCase("sao");

    private AnnexRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("PL-01", onAnnexes(AnnexRules::mentioned))
                .form("PL-02", onAnnexes(AnnexRules::counted))
                .form("PL-03", onAnnexes(AnnexRules::label))
                .writtenForm("PL-04", onAnnexes(AnnexRules::belongsTo))
                .writtenForm("SA-01", AnnexRules::copy);
    }

    private interface OnAnnexes {
        void examine(Subject subject, List<Annex> annexes, Verdict verdict);
    }

    private static Check onAnnexes(OnAnnexes check) {
        return (subject, verdict) -> {
            List<Annex> annexes = subject.document().attachments().stream()
                    .filter(Annex.class::isInstance)
                    .map(Annex.class::cast)
                    .toList();
            if (annexes.isEmpty()) {
                verdict.notApplicable(Reason.NO_SUCH_PART);
            } else {
                check.examine(subject, annexes, verdict);
            }
        };
    }

    private static Place label(Subject subject, int index) {
        List<Passage> labels = labels(subject);
        return index < labels.size()
                ? labels.get(index).place()
                : Place.of(Location.of("attachments", index));
    }

    private static List<Passage> labels(Subject subject) {
        return subject.attached().stream()
                .filter(passage -> passage.part() == Part.ANNEX_LABEL)
                .toList();
    }

    private static void mentioned(Subject subject, List<Annex> annexes, Verdict verdict) {
        boolean mentioned = subject.passages().stream().anyMatch(MENTION::in);
        if (!mentioned) {
            verdict.fail(label(subject, 0), annexes.get(0).label());
        }
    }

    private static void counted(Subject subject, List<Annex> annexes, Verdict verdict) {
        for (int i = 0; i < annexes.size(); i++) {
            boolean numbered = NUMBERED.starts(annexes.get(i).label());
            if (numbered != annexes.size() > 1) {
                verdict.fail(label(subject, i), annexes.get(i).label());
                return;
            }
        }
    }

    private static void label(Subject subject, List<Annex> annexes, Verdict verdict) {
        for (int i = 0; i < annexes.size(); i++) {
            String label = annexes.get(i).label();
            if (CAPITALS.starts(label) || ARABIC.starts(label)) {
                verdict.fail(label(subject, i), label);
                return;
            }
        }
    }

    /** Each annex says what it belongs to, with the number of the document it stands behind. */
    private static void belongsTo(Subject subject, List<Annex> annexes, Verdict verdict) {
        List<Passage> labels = labels(subject);
        List<Passage> attached = subject.attached();
        DocumentNumber own = subject.document().header().number();
        for (int i = 0; i < labels.size(); i++) {
            int from = labels.get(i).start();
            int to = i + 1 < labels.size() ? labels.get(i + 1).start() : Integer.MAX_VALUE;
            List<Passage> lines = new ArrayList<>();
            for (Passage passage : attached) {
                boolean inside = passage.start() > from && passage.start() < to;
                if (inside && passage.part() == Part.ATTACHED_TO) {
                    lines.add(passage);
                }
            }
            if (lines.isEmpty()) {
                verdict.missing(labels.get(i).place());
            } else if (own != null && own.numbered()) {
                other(lines.get(0), own, verdict);
            }
        }
    }

    private static void other(Passage line, DocumentNumber own, Verdict verdict) {
        CitationFinder.findNumbered(line.text()).stream()
                .findFirst()
                .ifPresent(mention -> mention.documentNumber()
                        .filter(DocumentNumber::numbered)
                        .filter(number -> !number.equals(own))
                        .ifPresent(number -> verdict.fail(line, mention.start(), mention.end())
                                .expected(own.toString())));
    }

    private static void copy(Subject subject, Verdict verdict) {
        for (Passage passage : subject.passages()) {
            if (COPY.is(passage)) {
                verdict.fail(passage).expected("SAO Y");
            }
        }
    }
}
