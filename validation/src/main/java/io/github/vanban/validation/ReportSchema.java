package io.github.vanban.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Lược đồ JSON của báo cáo: the JSON Schema (2020-12) of a {@link ReportView}, for whoever reads
 * reports as JSON. Its descriptions are in Vietnamese and English.
 */
public final class ReportSchema {

    /** Where the schema lies among the resources of the class path or module path. */
    public static final String RESOURCE = "META-INF/vanban/report.schema.json";

    private ReportSchema() {}

    /** The schema as it lies in the jar. */
    public static String text() {
        try (InputStream schema = ReportSchema.class.getResourceAsStream('/' + RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException("the jar of vanban-validation lacks " + RESOURCE);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
