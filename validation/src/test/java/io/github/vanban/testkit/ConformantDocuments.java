package io.github.vanban.testkit;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentBuilder;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary documents of all 29 types that are in order under Nghị định 30/2020/NĐ-CP when they go
 * out: there is neither an error nor a warning in them.
 *
 * <p>They are issued in the year from 1 July 2025, with number and day; what they cite is older, and
 * the days that they set are later.
 */
public final class ConformantDocuments {

    static final Set<AdministrativeType> WITH_ARTICLES =
            Set.of(AdministrativeType.QUYET_DINH, AdministrativeType.NGHI_QUYET);

    private ConformantDocuments() {}

    /** Documents of any type. */
    public static Arbitrary<Document> documents() {
        return Arbitraries.of(AdministrativeType.class).flatMap(ConformantDocuments::ofType);
    }

    /** Documents of one type. */
    public static Arbitrary<Document> ofType(AdministrativeType type) {
        // Nghị quyết is what a collective decides.
        List<Office> offices = Office.ALL.stream()
                .filter(office -> type != AdministrativeType.NGHI_QUYET || office.collective())
                .toList();
        return Arbitraries.of(offices)
                .flatMap(office -> Arbitraries.of(office.units())
                        .flatMap(unit -> of(new Paper(type, office, unit))));
    }

    private static Arbitrary<Document> of(Paper paper) {
        return Combinators.combine(
                        ConformantFrames.headers(paper),
                        ConformantFrames.openings(paper),
                        bodies(paper),
                        ConformantFrames.endings(paper),
                        ConformantFrames.attachments(paper))
                .as((header, opening, body, ending, attachments) -> {
                    DocumentBuilder document = Document.builder(paper.type());
                    header.accept(document);
                    opening.accept(document);
                    document.body(body.andThen(attachments.mention()));
                    ending.accept(document);
                    attachments.attach().accept(document);
                    return document.build();
                });
    }

    private static Arbitrary<Consumer<BodyBuilder>> bodies(Paper paper) {
        return paper.hasArticles() ? ConformantBodies.articles() : ConformantBodies.sections();
    }

    /** Every day on which they may be issued. */
    static Arbitrary<DocumentDate> dates() {
        return Arbitraries.integers()
                .between(0, 364)
                .map(java.time.LocalDate.of(2025, 7, 1)::plusDays)
                .map(day ->
                        DocumentDate.of(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    /**
     * What every part of a document has to know.
     *
     * @param type tên loại
     * @param office who issues it
     * @param unit who drafted it
     */
    record Paper(AdministrativeType type, Office office, String unit) {

        boolean hasArticles() {
            return WITH_ARTICLES.contains(type);
        }

        String symbol() {
            return type.code()
                    .map(code -> code + "-" + office.code())
                    .orElse(office.code() + "-" + unit);
        }
    }
}
