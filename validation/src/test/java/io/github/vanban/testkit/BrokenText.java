package io.github.vanban.testkit;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;

/**
 * A text with one mistake.
 *
 * @param original the text in order
 * @param mutation what was done to it
 * @param text the text with the mistake
 */
public record BrokenText(String original, Mutation mutation, String text) {

    /** The id of the rule that finds the mistake. */
    public String rule() {
        return mutation.rule();
    }

    /** The text, read: a document and where everything of it stands. */
    public Reading reading() {
        return DocumentReader.standard().read(text);
    }
}
