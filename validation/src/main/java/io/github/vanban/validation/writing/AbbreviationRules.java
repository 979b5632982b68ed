package io.github.vanban.validation.writing;

import io.github.vanban.numeral.Numeral;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.LetterCase;
import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Phrase;
import io.github.vanban.validation.check.Sign;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.terms.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Viết tắt, and one organ under several names. */
public final class AbbreviationRules {

    private static final Phrase ABBREVIATION = Phrase.of(
                    "(?<![\\p{L}\\d&/.-])\\p{Lu}{2,8}(?![\\p{L}\\d&/]|-\\p{L})")
            .with(Sign.CAPITALS);
    private static final Phrase EDUCATION = Phrase.of(
                    "\\b(?:(?:Phòng|phòng|PHÒNG) (?:Giáo dục và [Đđ]ào tạo|GDĐT|GD&ĐT|GD-ĐT|GDDT)"
                            + "|PGDĐT|PGDDT|PGD&ĐT|PGD)(?![\\p{L}&])")
            .beginning("Phòng ", "phòng ", "PHÒNG ", "PGD");
    private static final Phrase SCHOOL = Phrase.of(
                    "\\b([Tt]rường) (MG|MN|TH|[Mm]ẫu giáo|[Mm]ầm non|[Tt]iểu học) ((?:\\p{Lu}[\\p{Ll}]+ ?){1,4})")
            .beginning("Trường ", "trường ");
    private static final Map<String, String> FULL = Map.of(
            "MG", "mẫu giáo",
            "MN", "mầm non",
            "TH", "tiểu học");

    private static final Phrase BODY =
            Phrase.of("\\bTổ (?:công tác|Công tác|Công Tác)\\b").beginning("Tổ ");

    private static final Phrase CAPITALS_AFTER = Phrase.of("^ \\p{Lu}\\p{Lu}");
    private static final Phrase CAPITALS_BEFORE = Phrase.of("\\p{Lu}\\p{Lu} $");

    private AbbreviationRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .logic("CH-07", AbbreviationRules::unexplained)
                .logic("CH-08", AbbreviationRules::oneOrgan)
                .logic("CQ-09", AbbreviationRules::oneSchool);
    }

    /** One finding for each abbreviation, where it is first used. */
    private static void unexplained(Subject subject, Verdict verdict) {
        Set<String> seen = new HashSet<>(Terms.abbreviations());
        for (Passage passage : subject.text(ABBREVIATION)) {
            if (passage.text().chars().noneMatch(Character::isLowerCase)) {
                continue;
            }
            ABBREVIATION.each(passage, (words, found) -> {
                String word = found.group();
                boolean explained = words.text().startsWith(")", found.end())
                        || words.text().startsWith("là ", Math.max(0, found.start() - 3));
                boolean figure = Numeral.ROMAN.tryParse(word).isPresent();
                boolean shouted = besideCapitals(words.text(), found.start(), found.end());
                if (!figure && !shouted && seen.add(word) && !explained) {
                    verdict.fail(words, found.start(), found.end());
                }
            });
        }
    }

    /** A heading in capitals within a sentence is no row of abbreviations. */
    private static boolean besideCapitals(String text, int from, int to) {
        return CAPITALS_AFTER.starts(text.substring(to))
                || CAPITALS_BEFORE.in(text.substring(Math.max(0, from - 3), from));
    }

    /**
     * A name as it stands in one place.
     *
     * @param words how it is written there
     * @param place where that is
     */
    private record Form(String words, Place place) {}

    private static List<Form> forms(Phrase name, List<Passage> passages) {
        List<Form> forms = new ArrayList<>();
        for (Passage passage : passages) {
            name.each(
                    passage,
                    (words, found) -> forms.add(
                            new Form(found.group(), words.place(found.start(), found.end()))));
        }
        return forms;
    }

    private static void oneOrgan(Subject subject, Verdict verdict) {
        List<Passage> passages = new ArrayList<>(subject.text(EDUCATION));
        passages.addAll(subject.passages(Part.RECIPIENT));
        List<Form> forms = forms(EDUCATION, passages);
        Set<String> names = new LinkedHashSet<>();
        forms.forEach(form -> names.add(form.words().toLowerCase(Locale.ROOT)));
        if (names.size() > 1) {
            verdict.fail(forms.get(0).place(), forms.get(0).words())
                    .expected(String.join(" / ", names));
        }
    }

    /** The same school by abbreviation and in full, wherever the document names it. */
    private static void oneSchool(Subject subject, Verdict verdict) {
        Map<String, Set<String>> forms = new HashMap<>();
        Map<String, Runnable> firsts = new HashMap<>();
        for (Passage passage : subject.text(SCHOOL)) {
            SCHOOL.each(passage, (words, found) -> {
                String kind = found.group(2).strip();
                String full = FULL.getOrDefault(kind, kind.toLowerCase(Locale.ROOT));
                String school = full + ' ' + found.group(3).strip();
                forms.computeIfAbsent(school, key -> new LinkedHashSet<>())
                        .add(FULL.containsKey(kind) ? kind : full);
                int from = found.start();
                int to = found.start() + found.group().stripTrailing().length();
                firsts.putIfAbsent(
                        school,
                        () -> verdict.fail(passage, from, to)
                                .expected("Trường " + LetterCase.capitalised(school)));
            });
        }
        oneBody(subject.text(BODY), verdict);
        forms.forEach((school, kinds) -> {
            if (kinds.size() > 1) {
                Runnable complain = firsts.get(school);
                if (complain != null) {
                    complain.run();
                }
            }
        });
    }

    /** Tổ công tác, Tổ Công tác: where a body is first written otherwise than most often. */
    private static void oneBody(List<Passage> passages, Verdict verdict) {
        List<Form> forms = forms(BODY, passages);
        Map<String, Integer> counts = new LinkedHashMap<>();
        forms.forEach(form -> counts.merge(form.words(), 1, Integer::sum));
        String usual = "";
        for (Map.Entry<String, Integer> form : counts.entrySet()) {
            usual = form.getValue() > counts.getOrDefault(usual, 0) ? form.getKey() : usual;
        }
        for (Form form : forms) {
            if (!form.words().equals(usual)) {
                verdict.fail(form.place(), form.words()).expected(usual);
                return;
            }
        }
    }
}
