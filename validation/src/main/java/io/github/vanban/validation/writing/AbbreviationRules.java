package io.github.vanban.validation.writing;

import io.github.vanban.numeral.Numeral;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Phrase;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.terms.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Viết tắt, and one organ under several names. */
public final class AbbreviationRules {

    private static final Phrase ABBREVIATION =
            Phrase.of("(?<![\\p{L}\\d&/.-])\\p{Lu}{2,8}(?![\\p{L}\\d&/]|-\\p{L})");
    private static final Phrase EDUCATION =
            Phrase.of("\\b(?:(?:Phòng|phòng|PHÒNG) (?:Giáo dục và [Đđ]ào tạo|GDĐT|GD&ĐT|GD-ĐT|GDDT)"
                    + "|PGDĐT|PGDDT|PGD&ĐT|PGD)(?![\\p{L}&])");
    private static final Phrase SCHOOL = Phrase.of(
            "\\b([Tt]rường) (MG|MN|TH|[Mm]ẫu giáo|[Mm]ầm non|[Tt]iểu học) ((?:\\p{Lu}[\\p{Ll}]+ ?){1,4})");
    private static final Map<String, String> FULL = Map.of(
            "MG", "mẫu giáo",
            "MN", "mầm non",
            "TH", "tiểu học");

    private static final Phrase BODY = Phrase.of("\\bTổ (?:công tác|Công tác|Công Tác)\\b");

    private static final int BODY_LENGTH = "Tổ công tác".length();

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

    private static List<Passage> text(Subject subject) {
        List<Passage> passages = new ArrayList<>(subject.passages(Part.SUBJECT));
        passages.addAll(subject.prose());
        return passages;
    }

    /** One finding for each abbreviation, where it is first used. */
    private static void unexplained(Subject subject, Verdict verdict) {
        Set<String> seen = new HashSet<>(Terms.abbreviations());
        for (Passage passage : text(subject)) {
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

    private static void oneOrgan(Subject subject, Verdict verdict) {
        Set<String> names = new LinkedHashSet<>();
        Passage first = null;
        int from = 0;
        int to = 0;
        List<Passage> passages = text(subject);
        passages.addAll(subject.passages(Part.RECIPIENT));
        for (Passage passage : passages) {
            Matcher matcher = EDUCATION.matcher(passage.text());
            while (matcher.find()) {
                names.add(matcher.group().toLowerCase(Locale.ROOT));
                if (first == null) {
                    first = passage;
                    from = matcher.start();
                    to = matcher.end();
                }
            }
        }
        if (names.size() > 1 && first != null) {
            verdict.fail(first, from, to).expected(String.join(" / ", names));
        }
    }

    /** The same school by abbreviation and in full, wherever the document names it. */
    private static void oneSchool(Subject subject, Verdict verdict) {
        Map<String, Set<String>> forms = new HashMap<>();
        Map<String, Runnable> firsts = new HashMap<>();
        for (Passage passage : text(subject)) {
            Matcher matcher = SCHOOL.matcher(passage.text());
            while (matcher.find()) {
                String kind = matcher.group(2).strip();
                String full = FULL.getOrDefault(kind, kind.toLowerCase(Locale.ROOT));
                String school = full + ' ' + matcher.group(3).strip();
                forms.computeIfAbsent(school, key -> new LinkedHashSet<>())
                        .add(FULL.containsKey(kind) ? kind : full);
                int from = matcher.start();
                int to = matcher.start() + matcher.group().stripTrailing().length();
                firsts.putIfAbsent(
                        school,
                        () -> verdict.fail(passage, from, to)
                                .expected("Trường " + capital(school)));
            }
        }
        oneBody(text(subject), verdict);
        forms.forEach((school, kinds) -> {
            if (kinds.size() > 1) {
                Runnable complain = firsts.get(school);
                if (complain != null) {
                    complain.run();
                }
            }
        });
    }

    /** Tổ công tác, Tổ Công tác: one body in two letter cases. */
    private static void oneBody(List<Passage> passages, Verdict verdict) {
        Set<String> forms = new HashSet<>();
        Passage first = null;
        int from = 0;
        for (Passage passage : passages) {
            Matcher matcher = BODY.matcher(passage.text());
            while (matcher.find()) {
                forms.add(matcher.group());
                if (first == null) {
                    first = passage;
                    from = matcher.start();
                }
            }
        }
        if (forms.size() > 1 && first != null) {
            verdict.fail(first, from, from + BODY_LENGTH).expected("Tổ công tác");
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
