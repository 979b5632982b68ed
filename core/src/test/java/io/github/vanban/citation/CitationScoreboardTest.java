package io.github.vanban.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.citation.LabelledParagraph.Label;
import io.github.vanban.citation.LabelledParagraph.Place;
import io.github.vanban.citation.Mention.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often the finder sees in real paragraphs what a reader saw, to the letter. */
class CitationScoreboardTest {

    private static final double LEAST_F1 = 0.97;
    private static final double LEAST_PRECISION = 0.98;

    /** A citation of the labels carries a number, with its symbol or without. */
    private static final Set<Kind> LABELLED = EnumSet.of(Kind.NUMBERED, Kind.ORDINAL);

    @Test
    void findsWhatReadersFind() {
        int hits = 0;
        int found = 0;
        int wanted = 0;
        List<String> misses = new ArrayList<>();
        for (LabelledParagraph paragraph : LabelledParagraph.all()) {
            List<Place> labels = paragraph.places();
            List<Place> places = mentions(paragraph).stream()
                    .map(mention -> new Place(mention.start(), mention.end()))
                    .toList();
            hits += (int) labels.stream().filter(places::contains).count();
            found += places.size();
            wanted += labels.size();
            note(misses, paragraph, "missed: ", labels, places);
            note(misses, paragraph, "wrong:  ", places, labels);
        }
        double precision = (double) hits / found;
        double recall = (double) hits / wanted;
        double f1 = 2 * precision * recall / (precision + recall);
        String score = String.format(
                Locale.ROOT, "precision %.4f recall %.4f F1 %.4f", precision, recall, f1);
        assertThat(precision)
                .as(score + '\n' + String.join("\n", misses))
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(f1)
                .as(score + '\n' + String.join("\n", misses))
                .isGreaterThanOrEqualTo(LEAST_F1);
    }

    /** Number and date of every citation whose place is right. */
    @Test
    void readsNumbersAndDatesOfWhatItFinds() {
        List<String> wrong = new ArrayList<>();
        for (LabelledParagraph paragraph : LabelledParagraph.all()) {
            List<Place> labels = paragraph.places();
            for (Mention mention : mentions(paragraph)) {
                int label = labels.indexOf(new Place(mention.start(), mention.end()));
                if (label >= 0 && !agree(mention, paragraph.citations().get(label))) {
                    wrong.add(paragraph.id() + " " + mention);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The fast search gives the same numbered citations as the full one. */
    @Test
    void bothSearchesAgree() {
        Set<Kind> numbered = EnumSet.of(Kind.NUMBERED, Kind.OWN_NUMBER);
        assertThat(LabelledParagraph.all())
                .allSatisfy(paragraph -> assertThat(CitationFinder.find(paragraph.text()).stream()
                                .filter(mention -> numbered.contains(mention.kind())))
                        .containsExactlyElementsOf(CitationFinder.findNumbered(paragraph.text())));
    }

    private static boolean agree(Mention mention, Label label) {
        String number =
                mention.number() == null ? "" : mention.number().text().replaceAll("\\s", "");
        String date = mention.documentDate()
                .filter(found -> found.day() != null)
                .map(found -> String.format(
                        Locale.ROOT, "%d-%02d-%02d", found.year(), found.month(), found.day()))
                .orElse(null);
        return number.equals(label.number())
                && (date == null ? label.date() == null : date.equals(label.date()));
    }

    private static List<Mention> mentions(LabelledParagraph paragraph) {
        return CitationFinder.find(paragraph.text()).stream()
                .filter(mention -> LABELLED.contains(mention.kind()))
                .toList();
    }

    private static void note(
            List<String> misses,
            LabelledParagraph paragraph,
            String what,
            List<Place> there,
            List<Place> notThere) {
        there.stream()
                .filter(place -> !notThere.contains(place))
                .map(place -> paragraph.text().substring(place.start(), place.end()))
                .forEach(text -> misses.add(paragraph.id() + " " + what + text));
    }
}
