package io.github.vanban.testkit;

import io.github.vanban.document.Document;

/**
 * A built document with one mistake.
 *
 * @param original the document in order
 * @param rule the id of the rule that finds the mistake
 * @param document the document with the mistake
 */
public record BrokenDocument(Document original, String rule, Document document) {}
