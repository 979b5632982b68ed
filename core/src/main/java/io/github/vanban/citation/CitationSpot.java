package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;

import io.github.vanban.citation.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A number with what belongs to it on both sides.
 *
 * @param kind a citation, or the paper's own number
 * @param start where it begins
 * @param listed whether it may share the type of the one before
 * @param type the type that stands within, or null
 * @param number the number
 * @param date the date, or null
 * @param issuer the issuer, or null
 */
record CitationSpot(
        Kind kind,
        int start,
        boolean listed,
        @Nullable TypeSpot type,
        NumberSpot number,
        @Nullable DateSpot date,
        @Nullable Part issuer) {

    record Part(int start, int end) {}

    int end() {
        int end = number.end();
        if (date != null) {
            end = Math.max(end, date.end());
        }
        return issuer == null ? end : Math.max(end, issuer.end());
    }

    /**
     * The citation around a number, or null when the number is no document's.
     *
     * @param from where the mention before this one ends
     * @param listed whether that one may share its type with this one
     * @param amendedBefore whether that one is the first or a further of many laws that one law
     *     amends: {@code sửa đổi … Luật A số …, Luật B số … ngày …} dates the amending one
     */
    static @Nullable CitationSpot around(
            String text, NumberSpot number, int from, boolean listed, boolean amendedBefore) {
        int so = NumberWord.before(text, number.start());
        so = so < from ? -1 : so;
        int start = so < 0 ? number.start() : so;
        if (TypeWords.noDocumentBefore(text, Gaps.before(text, start))) {
            return null;
        }
        TypeSpot type = TypeSpot.before(text, start, from);
        if (type == null || text.charAt(type.start()) == 'l') {
            TypeSpot law = LawName.before(text, start, from, number);
            type = law == null ? type : law;
        }
        if (type == null && so < 0 && !BareNumber.counts(text, number, listed)) {
            return null;
        }
        if (type == null || so < 0) {
            // A path of a file system is no number, even after a folder that is called Công văn.
            for (int i = number.start(); i < number.end(); i++) {
                if (text.charAt(i) == '\\') {
                    return null;
                }
            }
        }
        if (OwnNumber.at(text, start, so, type, listed)) {
            return new CitationSpot(Kind.OWN_NUMBER, start, false, null, number, null, null);
        }
        DateSpot date = amendedBefore && type != null && LawName.joins(text, from, type.start())
                ? null
                : DateSpot.after(text, number.end());
        Part issuer = issuer(text, number, date);
        if (date != null
                && date.comma()
                && issuer == null
                && IssuerSpot.headAt(text, Gaps.after(text, date.end()))) {
            date = null;
        }
        if (date == null && issuer != null) {
            DateSpot late = DateSpot.after(text, issuer.end());
            date = late != null && !late.comma() ? late : null;
        }
        return new CitationSpot(
                Kind.NUMBERED,
                type == null ? start : type.start(),
                listed,
                type,
                number,
                date,
                issuer);
    }

    private static @Nullable Part issuer(String text, NumberSpot number, @Nullable DateSpot date) {
        int from = date == null ? number.end() : date.end();
        int at = Gaps.after(text, from);
        if (Gaps.emptyLine(text, from, at)) {
            return null;
        }
        char mark = at(text, at);
        if (mark == ',' || (mark == '.' && date != null)) {
            at = Gaps.after(text, at + 1);
        }
        int organ = OfWord.after(text, at);
        boolean joint = joint(text, number);
        if (organ < 0) {
            return at > from && mark != ',' && date != null ? unlinked(text, at, joint) : null;
        }
        int end = IssuerSpot.end(text, organ, joint);
        return end < 0 ? null : new Part(organ, end);
    }

    /** {@code ngày 20 tháng 02 năm 2012 Sở Y tế về …}: the word {@code của} was left out. */
    private static @Nullable Part unlinked(String text, int at, boolean joint) {
        if (!IssuerSpot.headAt(text, at)) {
            return null;
        }
        int end = IssuerSpot.end(text, at, joint);
        int next = end < 0 ? -1 : Gaps.after(text, end);
        boolean title = next >= 0
                && (next == text.length()
                        || text.startsWith("về ", next)
                        || text.startsWith("V/v", next)
                        || ";).".indexOf(at(text, next)) >= 0);
        return title ? new Part(at, end) : null;
    }

    /** Liên tịch, phối hợp: several organs issued it, and their names follow one another. */
    private static boolean joint(String text, NumberSpot number) {
        for (int i = number.start(); i < number.end(); i++) {
            char c = text.charAt(i);
            if ((c == 'L' || c == 'P') && number.end() - i > 1) {
                char next = text.charAt(i + 1);
                if ((c == 'L' && (next == 'T' || next == 'N')) || (c == 'P' && next == 'H')) {
                    return true;
                }
            }
        }
        return false;
    }
}
