package io.github.vanban.constraint;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.validation.profile.CitationStyle;
import io.github.vanban.validation.profile.Profile;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * {@link Conformant} for Hibernate Validator's mapping API, so that documents are checked wherever
 * they are validated (Điều 8, Phụ lục I), though their class has no annotation:
 *
 * <pre>{@code
 * new ConformantDef().addTo(configuration);
 * }</pre>
 *
 * <p>Hibernate Validator lets a type be mapped once in a factory (HV000171). Whoever maps {@code
 * Document} already writes {@code mapping.type(Document.class).constraint(new ConformantDef())} there.
 * Not thread-safe.
 */
// Exports: whoever calls it requires Hibernate Validator; others need not have it.
@SuppressWarnings("exports")
public final class ConformantDef extends ConstraintDef<ConformantDef, Conformant> {

    /** The constraint with its defaults: issued documents, and errors violate. */
    public ConformantDef() {
        super(Conformant.class);
    }

    /** How far documents have come. */
    public ConformantDef profile(Profile profile) {
        addParameter("profile", profile);
        return this;
    }

    /** How they cite laws. */
    public ConformantDef style(CitationStyle style) {
        addParameter("style", style);
        return this;
    }

    /** The lightest finding that violates. */
    public ConformantDef severity(Severity severity) {
        addParameter("severity", severity);
        return this;
    }

    /** Puts this constraint on {@link Document}. */
    public void addTo(HibernateValidatorConfiguration configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Document.class).constraint(this);
        configuration.addMapping(mapping);
    }
}
