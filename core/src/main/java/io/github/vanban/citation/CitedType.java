package io.github.vanban.citation;

import io.github.vanban.internal.ToneMarks;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.CopyType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.type.NormativeType;
import io.github.vanban.type.OtherType;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type at the beginning of a citation.
 *
 * @param type the type
 * @param end where it ends in the line
 * @param oddities what was off in its writing
 */
record CitedType(DocumentType type, int end, Set<CitationOddity> oddities) {

    /** Types that the law names, longest first, so that Nghị quyết liên tịch is not Nghị quyết. */
    private static final List<DocumentType> KNOWN = Stream.<DocumentType[]>of(
                    AdministrativeType.values(), CopyType.values(), NormativeType.values())
            .flatMap(Stream::of)
            .sorted(Comparator.comparingInt((DocumentType type) -> type.title().length())
                    .reversed())
            .toList();

    private static final List<KnownType> KNOWN_TITLES = KNOWN.stream()
            .map(type -> new KnownType(type, ToneMarks.fold(type.title())))
            .toList();

    /** The letters, large and small, with which a title begins. */
    private static final BitSet BEGINS = begins();

    private static final int LONGEST_KNOWN = KNOWN.get(0).title().length();

    private record KnownType(DocumentType type, String folded) {}

    /** How many words may follow a known type in a longer one: Kế hoạch phối hợp. */
    private static final int MORE_WORDS = 2;

    /** How many words the title of an unknown type may have: Kết luận thanh tra. */
    private static final int MOST_WORDS = 6;

    /** Words that no title of a type has. */
    private static final List<String> OTHER_WORDS = List.of("của", "tại", "theo", "và", "ngày");

    /** The type that the line begins with, or null when nothing there is one. */
    static @Nullable CitedType at(String line) {
        CitedType known = known(line);
        int number = known == null || known.law() ? -1 : numberAfter(line, known.end, MORE_WORDS);
        if (known != null && number <= known.end + 1) {
            return known;
        }
        if (known != null) {
            return other(line, number - 1);
        }
        CitedType coded = coded(line);
        if (coded != null) {
            return coded;
        }
        int unknownNumber = numberAfter(line, 0, MOST_WORDS);
        return unknownNumber < 2 ? null : other(line, unknownNumber - 1);
    }

    /** Whether a name follows the type at once: luật, bộ luật, pháp lệnh, hiến pháp. */
    static boolean isLaw(DocumentType type) {
        return type == NormativeType.LUAT
                || type == NormativeType.BO_LUAT
                || type == NormativeType.PHAP_LENH
                || type == NormativeType.HIEN_PHAP;
    }

    /** Whether only a number or a date can tell this type from ordinary words. */
    boolean needsProof() {
        return type instanceof OtherType || !oddities.isEmpty();
    }

    private boolean law() {
        return isLaw(type);
    }

    private static BitSet begins() {
        BitSet begins = new BitSet();
        for (KnownType known : KNOWN_TITLES) {
            begins.set(Character.toUpperCase(known.folded().charAt(0)));
            begins.set(Character.toLowerCase(known.folded().charAt(0)));
        }
        return begins;
    }

    private static @Nullable CitedType known(String line) {
        if (line.isEmpty() || !BEGINS.get(line.charAt(0))) {
            return null;
        }
        String start = ToneMarks.fold(line.substring(0, Math.min(line.length(), LONGEST_KNOWN)));
        for (KnownType known : KNOWN_TITLES) {
            DocumentType type = known.type();
            String title = type.title();
            String folded = known.folded();
            boolean ends = line.length() == title.length()
                    || (line.length() > title.length()
                            && !Character.isLetterOrDigit(line.charAt(title.length())));
            if (ends && start.regionMatches(true, 0, folded, 0, folded.length())) {
                Set<CitationOddity> oddities = EnumSet.noneOf(CitationOddity.class);
                if (!start.startsWith(folded)) {
                    oddities.add(CitationOddity.LETTER_CASE);
                }
                if (!line.regionMatches(true, 0, title, 0, title.length())) {
                    oddities.add(CitationOddity.TONE_PLACEMENT);
                }
                return new CitedType(type, title.length(), oddities);
            }
        }
        return null;
    }

    /** {@code QĐ số 2979/QĐ-UBND}: a code counts as a type only right before a number. */
    private static @Nullable CitedType coded(String line) {
        int space = line.indexOf(' ');
        if (space < 0
                || (NumberRun.afterWord(line, space + 1) == null
                        && NumberRun.bare(line, space + 1) == null)) {
            return null;
        }
        Optional<DocumentType> type = DocumentType.ofCode(line.substring(0, space));
        return type.map(known ->
                        new CitedType(known, space, EnumSet.of(CitationOddity.ABBREVIATED_TYPE)))
                .orElse(null);
    }

    private static CitedType other(String line, int end) {
        int first = Character.charCount(line.codePointAt(0));
        String title =
                line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first, end);
        return new CitedType(
                DocumentType.parse(title),
                end,
                line.startsWith(title)
                        ? EnumSet.noneOf(CitationOddity.class)
                        : EnumSet.of(CitationOddity.LETTER_CASE));
    }

    /**
     * Where a number comes after at most so many words of a type, or -1; it may lack {@code số}
     * only after a known type.
     */
    private static int numberAfter(String line, int from, int mostWords) {
        int word = from > 0 && line.startsWith(" ", from) ? from + 1 : from;
        for (int words = 0; words <= mostWords && word < line.length(); words++) {
            if (NumberRun.afterWord(line, word) != null
                    || (from > 0 && NumberRun.bare(line, word) != null)) {
                return word;
            }
            int end = line.indexOf(' ', word);
            if (end < 0 || line.charAt(end - 1) == ',' || !partOfType(line, word)) {
                return -1;
            }
            word = end + 1;
        }
        return -1;
    }

    private static boolean partOfType(String line, int word) {
        return Character.isLetter(line.charAt(word))
                && !LinkWords.startTitle(line, word, word)
                && !otherWord(line, word)
                && (word == 0 || !knownTitle(line, word));
    }

    private static boolean otherWord(String line, int word) {
        for (String other : OTHER_WORDS) {
            if (LinkWords.wordAt(line, word, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean knownTitle(String line, int word) {
        if (!Character.isUpperCase(line.charAt(word))) {
            return false;
        }
        for (DocumentType type : KNOWN) {
            if (line.startsWith(type.title(), word)) {
                return true;
            }
        }
        return false;
    }
}
