package io.github.vanban.validation.writing;

import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Check;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.LetterCase;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.passage.Sign;
import io.github.vanban.validation.terms.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Viết hoa (Phụ lục II). */
public final class CapitalRules {

    private static final Phrase NOUN_ALONE = Phrase.of(
                    "\\b(?:của|địa bàn|UBND|HĐND|[ỦU]y ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)"
                            + " (Huyện|Tỉnh|Xã)\\b(?! \\p{Lu}| \\d| ủy| uỷ| đoàn| đội)")
            .with("Huyện", "Tỉnh", "Xã")
            .beginning("của ", "địa bàn ", "UBND ", "HĐND ", "Ủy ban ", "Uỷ ban ", "Hội đồng ");
    private static final Phrase PROVINCE = Phrase.of(
                    "(?<=[\\p{Ll},;] )(?:Tỉnh|Thành phố)(?= \\p{Lu}\\p{Ll})(?! Hồ Chí Minh| Thủ Đức)")
            .beginning("Tỉnh ", "Thành phố ");
    private static final Phrase DISTRICT =
            Phrase.of("\\b(?:quận|phường) \\d{1,2}\\b").beginning("quận ", "phường ");
    private static final Phrase SPECIAL = Phrase.of(
                    "(?<=[\\p{L},;(] )(?:thủ đô Hà Nội|thành phố Hồ Chí Minh)\\b")
            .beginning("thủ đô Hà", "thành phố Hồ");
    private static final Phrase ORGAN = Phrase.of(
                    "\\b(?:" + String.join("|", Terms.organs().keySet()) + ")\\b")
            .beginning(first(Terms.organs().keySet()));
    private static final Phrase FEAST = Phrase.of(
                    "\\b(?:[Tt]ết nguyên đán|[Tt]ết Nguyên Đán|[Tt]ết trung thu|[Tt]ết Trung Thu"
                            + "|ngày quốc khánh|ngày Quốc Khánh|ngày quốc tế (?:lao động|phụ nữ)|ngày nhà giáo)\\b"
                            + "|\\b[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy)(?=[,\\s(]{1,3}ngày \\d|\\))")
            .beginning("tết ", "Tết ", "ngày quốc ", "ngày Quốc ", "ngày nhà ", "thứ ", "Thứ ");
    private static final Phrase SMALL_START =
            Phrase.of("(?<=\\p{Ll}{3}[.?!] )\\p{Ll}{2,}(?= )").with(Sign.SMALL_AFTER_STOP);

    private static final int SHOUT = 80;

    private CapitalRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .logic("VH-01", nouns())
                .logic("VH-02", CapitalRules::units)
                .logic("VH-03", each(SPECIAL))
                .logic("VH-04", CapitalRules::organs)
                .logic("VH-08", each(FEAST))
                .logic("VH-09", each(SMALL_START))
                .logic("VH-10", CapitalRules::shouting);
    }

    /** The first words of names, each with the space behind it. */
    private static String[] first(Collection<String> names) {
        return names.stream()
                .map(name -> name.substring(0, name.indexOf(' ') + 1))
                .distinct()
                .toArray(String[]::new);
    }

    private static Check each(Phrase phrase) {
        return (subject, verdict) -> subject.text(phrase)
                .forEach(passage -> phrase.each(
                        passage,
                        (words, found) -> verdict.fail(words, found.start(), found.end())));
    }

    private static Check nouns() {
        return (subject, verdict) -> named(subject, NOUN_ALONE)
                .forEach(passage -> NOUN_ALONE.each(
                        passage,
                        (words, found) -> verdict.fail(words, found.start(1), found.end(1))
                                .expected(found.group(1).toLowerCase(Locale.ROOT))));
    }

    private static void units(Subject subject, Verdict verdict) {
        for (Passage passage : subject.prose(PROVINCE, DISTRICT)) {
            PROVINCE.each(
                    passage,
                    (words, found) -> verdict.fail(words, found.start(), found.end())
                            .expected(found.group().toLowerCase(Locale.ROOT)));
            DISTRICT.each(
                    passage,
                    (words, found) -> verdict.fail(words, found.start(), found.end())
                            .expected(LetterCase.capitalised(found.group())));
        }
    }

    /** Where organs are named: also among the addressees and recipients. */
    private static List<Passage> named(Subject subject, Phrase phrase) {
        List<Passage> passages = new ArrayList<>(subject.text(phrase));
        passages.addAll(subject.passages(Part.ADDRESSEE, Part.RECIPIENT));
        return passages;
    }

    private static void organs(Subject subject, Verdict verdict) {
        for (Passage passage : named(subject, ORGAN)) {
            ORGAN.each(passage, (words, found) -> {
                String right = Terms.organs().get(found.group());
                if (right != null) {
                    verdict.fail(words, found.start(), found.end()).expected(right);
                }
            });
        }
    }

    private static void shouting(Subject subject, Verdict verdict) {
        for (Passage passage : subject.passages(Part.PARAGRAPH)) {
            String text = passage.text().strip();
            if (text.length() > SHOUT
                    && text.endsWith(".")
                    && text.chars().noneMatch(Character::isLowerCase)) {
                verdict.fail(passage);
            }
        }
    }
}
