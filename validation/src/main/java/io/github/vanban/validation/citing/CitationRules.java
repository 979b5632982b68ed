package io.github.vanban.validation.citing;

import io.github.vanban.citation.Mention;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.source.Part;
import io.github.vanban.type.OtherType;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Cited;
import io.github.vanban.validation.check.LetterCase;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How other documents and their articles are named (Phụ lục I, II.6.b; Phụ lục II, V.7). */
public final class CitationRules {

    private static final Phrase DATE_FOLLOWS =
            Phrase.of("^[\\s,(–-]*(?:ban hành\\s+)?(?:ngày|tháng|năm|\\d{1,2}[/.-]\\d)");
    private static final Phrase DATE_BEFORE =
            Phrase.of("[Nn]gày\\s+\\d{1,2}(?:\\s*[/.-]\\s*\\d|\\s+tháng)");
    private static final Phrase REPLACED = Phrase.of(
            "(?i)(?:thay thế|sửa đổi|bổ sung|bãi bỏ|hướng dẫn|quy định chi tiết)[^.;]{0,80}$");
    private static final Phrase ENDS = Phrase.of("^\\s*(?:[.;)]|$)");
    private static final Phrase ANOTHER =
            Phrase.of("^[\\s,;]*(?:và\\s)?(?:\\p{L}+\\s){0,3}số\\s+\\d");
    private static final Phrase FIGURES = Phrase.of("\\d\\s*[/.-]\\s*\\d");
    private static final Phrase LARGE_TO_SMALL =
            Phrase.of("\\bĐiều \\d{1,3}[,;]? [Kk]hoản \\d{1,2}\\b").beginning("Điều ");
    private static final Phrase SMALL_ARTICLE = Phrase.of(
                    "(?<![\\p{L}\\d] )\\bđiều (?=\\d{1,3}\\b)|(?<=\\p{L}{2} )điều (?=\\d{1,3}\\b)"
                            + "|(?<=\\b[Kk]hoản \\d{1,2} )điều (?=\\d{1,3}\\b)")
            .beginning("điều ");
    private static final Phrase CAPITAL_CLAUSE = Phrase.of(
                    "(?<=[\\p{Ll},;] )(?:Khoản (?=\\d{1,2}\\b)|Điểm (?=[a-eg-ik-vxyđ](?:\\)|,|\\b(?! \\p{Lu}))))")
            .beginning("Khoản ", "Điểm ");
    private static final Phrase BARE_CODE = Phrase.of(
                    "(?<![\\p{L}\\d/&(-])(?:KH|QĐ|CV) (?!số\\b)(?=\\p{Ll})")
            .beginning("KH ", "QĐ ", "CV ");
    private static final Phrase INTRODUCED = Phrase.of("(?:\\(|\\blà )(KH|QĐ|CV)\\b")
            .with("KH", "QĐ", "CV")
            .beginning("(KH", "(QĐ", "(CV", "là KH", "là QĐ", "là CV");
    private static final Phrase DOUBLED = Phrase.of("\\bsố\\s+số\\b|\\bsố\\s*:\\s*(?=\\d)");

    private CitationRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .form("VD-01", CitationRules::firstInFull)
                .logic("VD-03", each(LARGE_TO_SMALL))
                .logic("VD-04", CitationRules::letterCase)
                .logic("VD-05", CitationRules::figures)
                .form("VD-06", CitationRules::bareCode)
                .logic("VD-08", CitationRules::doubled)
                .logic("VH-07", CitationRules::smallType);
    }

    /** The first time a document is named, its date is part of the name; a law has only its name. */
    private static void firstInFull(Subject subject, Verdict verdict) {
        Set<String> known = new HashSet<>();
        for (Cited cited : subject.citations().numbered()) {
            if (cited.number() == null || !cited.number().numbered()) {
                continue;
            }
            boolean first = known.add(cited.number().toString());
            boolean law = cited.number().family() == NumberFamily.LEGISLATIVE;
            boolean basis = cited.passage().part() == Part.BASIS;
            if (first && !law && !basis && named(cited) && (!dated(cited) || untitled(cited))) {
                verdict.fail(
                        cited.passage(),
                        cited.mention().start(),
                        cited.mention().end());
            }
        }
    }

    /** {@code Đề án 06/CP} is what people call it, not its number. */
    private static boolean named(Cited cited) {
        return cited.number() != null
                && (cited.number().typeCode().isPresent()
                        || cited.number().unit().isPresent());
    }

    /** Whether the sentence is over where the title should follow. */
    private static boolean untitled(Cited cited) {
        boolean heading =
                cited.passage().part() == Part.DIVISION_TEXT && cited.after().isBlank();
        return cited.mention().date() != null
                && !heading
                && !REPLACED.in(sentence(cited))
                && ENDS.starts(cited.after())
                && !ANOTHER.starts(cited.after());
    }

    /**
     * Whether the sentence says when it was issued, also before it ({@code ngày 21/8/2015, UBND tỉnh
     * ban hành Quyết định số …}), or only names what another document replaces.
     */
    private static boolean dated(Cited cited) {
        String sentence = sentence(cited);
        return cited.mention().date() != null
                || DATE_FOLLOWS.starts(cited.after())
                || DATE_BEFORE.in(sentence)
                || REPLACED.in(sentence);
    }

    private static String sentence(Cited cited) {
        String before = cited.before();
        return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
    }

    private static Check each(Phrase phrase) {
        return (subject, verdict) -> subject.prose(phrase)
                .forEach(passage -> phrase.each(
                        passage, (text, found) -> verdict.fail(text, found.start(), found.end())));
    }

    private static void letterCase(Subject subject, Verdict verdict) {
        for (Passage passage : subject.prose(SMALL_ARTICLE, CAPITAL_CLAUSE)) {
            SMALL_ARTICLE.each(passage, (text, found) -> {
                verdict.fail(text, found.start(), found.end() - 1).expected("Điều");
            });
            CAPITAL_CLAUSE.each(
                    passage,
                    (text, found) -> verdict.fail(text, found.start(), found.end() - 1)
                            .expected(found.group().strip().toLowerCase(Locale.ROOT)));
        }
    }

    private static void figures(Subject subject, Verdict verdict) {
        for (Cited cited : subject.citations().all()) {
            Mention.Excerpt date = cited.mention().date();
            if (date != null && FIGURES.in(date.text())) {
                verdict.fail(cited.passage(), date.start(), date.end());
            }
        }
    }

    /** A code that the paper introduces in brackets is an abbreviation of its own. */
    private static void bareCode(Subject subject, Verdict verdict) {
        List<Passage> passages = subject.prose(BARE_CODE);
        Set<String> introduced = new HashSet<>();
        for (Passage passage : passages.isEmpty() ? passages : subject.prose(INTRODUCED)) {
            INTRODUCED.each(passage, (text, found) -> introduced.add(found.group(1)));
        }
        for (Passage passage : passages) {
            BARE_CODE.each(passage, (text, found) -> {
                if (!introduced.contains(found.group().strip())) {
                    verdict.fail(text, found.start(), found.end() - 1);
                }
            });
        }
    }

    private static void doubled(Subject subject, Verdict verdict) {
        for (Cited cited : subject.citations().numbered()) {
            if (DOUBLED.in(cited.mention().text())) {
                verdict.fail(
                        cited.passage(),
                        cited.mention().start(),
                        cited.mention().end());
            }
        }
    }

    private static void smallType(Subject subject, Verdict verdict) {
        for (Cited cited : subject.citations().numbered()) {
            Mention.Excerpt type = cited.mention().type();
            if (type != null
                    && !(cited.type() instanceof OtherType)
                    && cited.type() != null
                    && Character.isLowerCase(type.text().codePointAt(0))) {
                verdict.fail(cited.passage(), type.start(), type.end())
                        .expected(LetterCase.capitalised(type.text()));
            }
        }
    }
}
