package io.github.vanban.cli;

import io.github.vanban.render.TextRenderer;

/** The styles of plain text. */
@SuppressWarnings("ImmutableEnumChecker") // a renderer is immutable
enum TextStyle {
    PAGE(TextRenderer.page()),
    FLOW(TextRenderer.flow());

    private final TextRenderer renderer;

    TextStyle(TextRenderer renderer) {
        this.renderer = renderer;
    }

    TextRenderer renderer() {
        return renderer;
    }
}
