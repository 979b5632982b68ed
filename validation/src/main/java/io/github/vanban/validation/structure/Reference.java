package io.github.vanban.validation.structure;

import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.numeral.Numeral;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Viện dẫn nội bộ: where a text refers to parts by their numbers, {@code mục III.2}, {@code điểm a
 * khoản 1 mục II}.
 *
 * @param units the parts, as they are written one behind the other
 * @param reach whose parts they are
 */
record Reference(List<Unit> units, Reach reach) {

    private static final Phrase UNIT = Phrase.of(
                    "\\b(?:(?:[Mm]ục|[Pp]hần)\\s+([IVX]{1,5})\\b(?:\\.(\\d{1,2})\\b)?(?:\\.([a-zđ])\\b)?"
                            + "|[Kk]hoản\\s+(\\d{1,2})\\b"
                            + "|[Đđ]iểm\\s+([a-zđ])\\b\\)?"
                            + "|[Đđ]iều\\s+(\\d{1,3})\\b)")
            .beginningWithWord("mục", "phần", "khoản", "điểm", "điều");

    /** Another number follows: a list or a stretch of parts. */
    private static final Phrase GOES_ON = Phrase.of(
            "^\\)?\\s*(?:,|;|và|hoặc|đến|-|–)\\s*(?:[IVX]{1,5}|\\d{1,2}|[a-eg-ik-vxyđ])(?![\\p{L}\\d])");

    /** A document is named: this one, or another. */
    private static final Phrase NAMED =
            Phrase.of("^,?\\s*(?:của|tại|thuộc|trong|ban hành kèm theo)?\\s*\\p{Lu}");

    /** Within so many letters stands the word that says that this document is meant. */
    private static final int NEAR = 30;

    /** Whose parts a reference means. */
    enum Reach {
        /** Those of the document itself. */
        HERE,
        /** Those of a document that is named behind it. */
        ELSEWHERE,
        /** Several at once, or words that could mean either. */
        UNSURE
    }

    /**
     * One part.
     *
     * @param kind its level
     * @param ordinal its number
     * @param from where the number begins in the text
     * @param to where it ends
     */
    record Unit(DivisionKind kind, int ordinal, int from, int to) {}

    /** Every reference in a passage, from left to right. */
    static List<Reference> in(Passage passage) {
        String text = passage.text();
        List<Reference> references = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        int[] end = {-1};
        UNIT.each(passage, (words, found) -> {
            if (!units.isEmpty() && !joined(text.substring(end[0], found.start()))) {
                references.add(new Reference(List.copyOf(units), reach(text.substring(end[0]))));
                units.clear();
            }
            unit(found, 1, DivisionKind.MUC_LA_MA, Numeral.ROMAN, units);
            unit(found, 2, DivisionKind.KHOAN, Numeral.ARABIC, units);
            unit(found, 3, DivisionKind.DIEM, Numeral.LETTER, units);
            unit(found, 4, DivisionKind.KHOAN, Numeral.ARABIC, units);
            unit(found, 5, DivisionKind.DIEM, Numeral.LETTER, units);
            unit(found, 6, DivisionKind.DIEU, Numeral.ARABIC, units);
            end[0] = found.end();
        });
        if (!units.isEmpty()) {
            references.add(new Reference(List.copyOf(units), reach(text.substring(end[0]))));
        }
        return references;
    }

    private static void unit(
            MatchResult matcher, int group, DivisionKind kind, Numeral numeral, List<Unit> units) {
        if (matcher.group(group) != null) {
            numeral.tryParse(matcher.group(group))
                    .ifPresent(ordinal -> units.add(
                            new Unit(kind, ordinal, matcher.start(group), matcher.end(group))));
        }
    }

    private static boolean joined(String between) {
        String words = between.strip();
        return words.isEmpty() || words.equals(",") || words.equals("của");
    }

    private static Reach reach(String rest) {
        if (GOES_ON.matcher(rest).find()) {
            return Reach.UNSURE;
        }
        String near = rest.substring(0, Math.min(NEAR, rest.length()));
        int stop = near.indexOf('.') < 0 ? near.length() : near.indexOf('.');
        if (!NAMED.matcher(rest).find() || near.substring(0, stop).contains(" này")) {
            return Reach.HERE;
        }
        // Behind a comma a capital may begin the name of whoever has to act.
        return rest.startsWith(",") ? Reach.UNSURE : Reach.ELSEWHERE;
    }

    /** Whether it names a part of a level. */
    boolean names(DivisionKind kind) {
        return units.stream().anyMatch(unit -> unit.kind() == kind);
    }

    /** The part of a level. */
    Unit unit(DivisionKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).findFirst().orElseThrow();
    }

    /** The number of the part of a level. */
    int ordinal(DivisionKind kind) {
        return unit(kind).ordinal();
    }

    /** Whether the part of a level that it names is one inside a division, or on the top. */
    Reach within(@Nullable Division parent, DivisionKind kind) {
        boolean bare = units.stream().noneMatch(unit -> unit.kind().compareTo(kind) < 0);
        if (parent == null) {
            return bare ? reach : Reach.ELSEWHERE;
        }
        if (bare) {
            return Reach.UNSURE;
        }
        if (!names(parent.kind()) || Ordinal.of(parent).orElse(0) != ordinal(parent.kind())) {
            return Reach.ELSEWHERE;
        }
        // Which of several khoản with that number holds the điểm is not asked.
        return parent.kind() == DivisionKind.KHOAN ? Reach.UNSURE : reach;
    }
}
