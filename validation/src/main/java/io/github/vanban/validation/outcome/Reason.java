package io.github.vanban.validation.outcome;

/** Lý do: why a rule has no verdict. Its words stand in the message bundles. */
public enum Reason {
    /** Only a page shows it: fonts, sizes, rules, positions. */
    RENDERED_OUTPUT,
    /** Needs a register, a gazetteer or a database of laws. */
    EXTERNAL_DATA,
    /** Needs facts that neither a text nor the model holds. */
    NOT_IN_MODEL,
    /** Could be looked at, but not without false alarms. */
    IMPRECISE,
    /** Speaks about how something was written, and there is no source text. */
    NO_SOURCE,
    /** The text came without its header; it may well have had one. */
    HEADER_NOT_EXTRACTED,
    /** The text came without what stood above the signer's name. */
    SIGNATURE_NOT_EXTRACTED,
    /** The lines were broken by a page and not by the author. */
    WRAPPED_TEXT,
    /** The document has no part of which the rule speaks. */
    NO_SUCH_PART,
    /** Văn bản quy phạm pháp luật has its own rules of form (Điều 4.2a). */
    NORMATIVE_DOCUMENT,
    /** Văn bản của Đảng has its own rules of form. */
    PARTY_DOCUMENT,
    /** Văn bản tố tụng has its own rules of form. */
    JUDICIAL_DOCUMENT,
    /** Dated before the decree came into force on 5 March 2020. */
    BEFORE_EDITION,
    /** The profile does not ask for it. */
    PROFILE,
    /** The chosen style of citation does not ask for it. */
    CITATION_STYLE,
    /** The caller has switched the rule off. */
    SUPPRESSED
}
