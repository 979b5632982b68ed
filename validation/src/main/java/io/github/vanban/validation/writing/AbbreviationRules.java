package io.github.vanban.validation.writing;

import io.github.vanban.numeral.Numeral;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.LetterCase;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.passage.Sign;
import io.github.vanban.validation.passage.Words;
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

    private static final Phrase EDUCATION = Phrase.of(
                    "\\b(?:(?:Phòng|phòng|PHÒNG) (?:Giáo dục và [Đđ]ào tạo|GDĐT|GD&ĐT|GD-ĐT|GDDT)"
                            + "|PGDĐT|PGDDT|PGD&ĐT|PGD)(?![\\p{L}&])")
            .beginningWithWord("phòng", "pgdđt", "pgddt", "pgd");
    private static final Phrase SCHOOL = Phrase.of(
                    "\\b([Tt]rường) (MG|MN|TH|[Mm]ẫu giáo|[Mm]ầm non|[Tt]iểu học) ((?:\\p{Lu}[\\p{Ll}]+ ?){1,4})")
            .beginning("Trường ", "trường ");
    private static final Map<String, String> FULL = Map.of(
            "MG", "mẫu giáo",
            "MN", "mầm non",
            "TH", "tiểu học");

    private static final Phrase BODY =
            Phrase.of("\\bTổ (?:công tác|Công tác|Công Tác)\\b").beginning("Tổ ");

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
        for (Passage passage : subject.text()) {
            if (!passage.has(Sign.CAPITALS) || !passage.has(Sign.SMALL_LETTER)) {
                continue;
            }
            Words words = passage.words();
            for (int i = 0; i < words.size(); i++) {
                if (words.capitals(i)) {
                    unexplained(passage, words.start(i), words.end(i), seen, verdict);
                }
            }
        }
    }

    private static void unexplained(
            Passage passage, int from, int to, Set<String> seen, Verdict verdict) {
        String text = passage.text();
        String word = text.substring(from, to);
        if (partOfSymbol(text, from, to)
                || Numeral.ROMAN.tryParse(word).isPresent()
                || besideCapitals(text, from, to)) {
            return;
        }
        boolean explained =
                text.startsWith(")", to) || text.startsWith("là ", Math.max(0, from - 3));
        if (seen.add(word) && !explained) {
            verdict.fail(passage, from, to);
        }
    }

    /** Letters of a number or an address, or with figures: {@code KH-UBND}, {@code C06}. */
    private static boolean partOfSymbol(String text, int from, int to) {
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        char after = to < text.length() ? text.charAt(to) : ' ';
        return Character.isDigit(before)
                || "&/.-".indexOf(before) >= 0
                || Character.isDigit(after)
                || after == '&'
                || after == '/'
                || (after == '-'
                        && to + 1 < text.length()
                        && Character.isLetter(text.charAt(to + 1)));
    }

    /** A heading in capitals within a sentence is no row of abbreviations. */
    private static boolean besideCapitals(String text, int from, int to) {
        return (space(text, to) && capital(text, to + 1) && capital(text, to + 2))
                || (space(text, from - 1) && capital(text, from - 2) && capital(text, from - 3));
    }

    private static boolean space(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == ' ';
    }

    private static boolean capital(String text, int at) {
        return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
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
        Map<String, String> names = new LinkedHashMap<>();
        forms.forEach(
                form -> names.putIfAbsent(form.words().toLowerCase(Locale.ROOT), form.words()));
        if (names.size() > 1) {
            verdict.fail(forms.get(0).place(), forms.get(0).words())
                    .expected(String.join(" / ", names.values()));
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
