package io.github.vanban.testkit;

import io.github.vanban.document.Document;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * With {@code @Domain(DocumentDomain.class)} a property takes a {@code @ForAll Document} in order or
 * a {@code @ForAll BrokenDocument}. It has to be asked for: nobody's parameters change because the
 * kit lies on the class path.
 */
public final class DocumentDomain extends DomainContextBase {

    @Provide
    Arbitrary<Document> documents() {
        return ConformantDocuments.documents();
    }

    @Provide
    Arbitrary<BrokenDocument> brokenDocuments() {
        return BrokenDocuments.documents();
    }
}
