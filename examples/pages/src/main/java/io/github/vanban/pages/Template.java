package io.github.vanban.pages;

import io.github.vanban.document.Document;
import java.util.Locale;
import java.util.function.Supplier;

/** Mẫu của Phụ lục III: the templates that this library lays out, filled in with invented names. */
@SuppressWarnings("ImmutableEnumChecker") // a method reference that captures nothing
public enum Template {
    /** Nghị quyết (cá biệt). */
    MAU_1_1("Nghị quyết", Resolutions::resolution),
    /** Quyết định (cá biệt) quy định trực tiếp. */
    MAU_1_2("Quyết định quy định trực tiếp", Decisions::direct),
    /** Quyết định (cá biệt) quy định gián tiếp, with the text that it issues. */
    MAU_1_3("Quyết định quy định gián tiếp", Decisions::indirect),
    /** Văn bản có tên loại khác: here a submission with two addressees. */
    MAU_1_4("Văn bản có tên loại", Letters::submission),
    /** Công văn, with every mark that a document may carry. */
    MAU_1_5("Công văn", Letters::letter),
    /** Phụ lục văn bản hành chính: a plan with two annexes. */
    MAU_2_1("Phụ lục", Annexes::plan);

    private final String summary;
    private final Supplier<Document> builder;

    Template(String summary, Supplier<Document> builder) {
        this.summary = summary;
        this.builder = builder;
    }

    /** The name in files: {@code mau-1-1}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is, in Vietnamese. */
    public String summary() {
        return summary;
    }

    /** Builds the document. */
    public Document document() {
        return builder.get();
    }
}
