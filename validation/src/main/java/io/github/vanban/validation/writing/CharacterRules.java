package io.github.vanban.validation.writing;

import io.github.vanban.read.Reading;
import io.github.vanban.source.Span;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Complaint;
import io.github.vanban.validation.check.Disguise;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Sign;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bộ mã ký tự Unicode, TCVN 6909:2001 (Phụ lục I, Phần I, Mục I.4). */
public final class CharacterRules {

    private static final String BYTE_ORDER = "\uFEFF";
    private static final char ETH = '\u00D0';
    private static final char D_BAR = '\u0110';

    /** What TCVN3 has in the places of Vietnamese letters, and Vietnamese text never within words. */
    private static final String LEGACY = "µ¶·¸¹¨®¬§»¼½¾";

    private static final char FIRST_LEGACY = '\u00A7';
    private static final char LAST_LEGACY = '\u00BE';

    private static final int FEWEST_LEGACY = 8;

    private CharacterRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .writtenLogic("PG-06", CharacterRules::legacy)
                .writtenLogic("CH-01", CharacterRules::composed)
                .writtenLogic("CH-02", CharacterRules::lookAlikes)
                .writtenLogic("CH-15", CharacterRules::longDash);
    }

    /** Text of TCVN3 fonts: signs where the letters with marks should be. One finding. */
    private static void legacy(Subject subject, Verdict verdict) {
        String source = source(subject);
        int count = 0;
        int first = -1;
        for (int i = 1; i + 1 < source.length(); i++) {
            char c = source.charAt(i);
            if (c >= FIRST_LEGACY
                    && c <= LAST_LEGACY
                    && LEGACY.indexOf(c) >= 0
                    && (ascii(source.charAt(i - 1)) || ascii(source.charAt(i + 1)))) {
                count++;
                first = first < 0 ? i : first;
            }
        }
        if (count >= FEWEST_LEGACY) {
            int end = first;
            while (end < source.length() && !Character.isWhitespace(source.charAt(end))) {
                end++;
            }
            int start = source.lastIndexOf(' ', first) + 1;
            verdict.fail(new Place(null, new Span(start, end)), source.substring(start, end));
        }
    }

    private static boolean ascii(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static String source(Subject subject) {
        return subject.reading().map(Reading::source).orElse("");
    }

    /** One finding, at the first decomposed word; its fix composes them all. */
    private static void composed(Subject subject, Verdict verdict) {
        String source = source(subject);
        if (Normalizer.isNormalized(source, Normalizer.Form.NFC)) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int end = start;
            while (end < source.length() && !Character.isWhitespace(source.charAt(end))) {
                end++;
            }
            String word = source.substring(start, end);
            if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
                String nfc = Normalizer.normalize(word, Normalizer.Form.NFC);
                edits.add(new Edit(new Span(start, end), nfc));
            }
            start = end + 1;
        }
        if (!edits.isEmpty()) {
            Edit first = edits.get(0);
            verdict.fail(new Place(null, first.span()), first.span().of(source))
                    .expected(first.text())
                    .safely(edits);
        }
    }

    /** One finding for each character, at its first place; the mark of byte order is none. */
    private static void lookAlikes(Subject subject, Verdict verdict) {
        String source = source(subject);
        Set<Integer> seen = new HashSet<>();
        int length = 1;
        for (int i = source.startsWith(BYTE_ORDER) ? 1 : 0; i < source.length(); i += length) {
            int c = source.codePointAt(i);
            length = Character.charCount(c);
            if (!Disguise.at(source, i) || !seen.add(c)) {
                continue;
            }
            Span span = new Span(i, i + length);
            Complaint complaint = verdict.fail(new Place(null, span), named(c));
            if (c == ETH) {
                complaint.expected(String.valueOf(D_BAR)).safely(eths(source));
            }
        }
    }

    private static List<Edit> eths(String source) {
        List<Edit> edits = new ArrayList<>();
        for (int i = source.indexOf(ETH); i >= 0; i = source.indexOf(ETH, i + 1)) {
            edits.add(new Edit(new Span(i, i + 1), String.valueOf(D_BAR)));
        }
        return edits;
    }

    private static String named(int c) {
        String code = String.format("U+%04X", c);
        return Character.isLetter(c) ? Character.toString(c) + " (" + code + ")" : code;
    }

    private static void longDash(Subject subject, Verdict verdict) {
        for (Passage passage : subject.has(Sign.LONG_DASH) ? subject.prose() : List.<Passage>of()) {
            int at = passage.text().indexOf('—');
            if (at >= 0) {
                verdict.fail(passage, at, at + 1).expected("-");
                return;
            }
        }
    }
}
