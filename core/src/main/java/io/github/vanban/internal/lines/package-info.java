/** Lines of text as a reader sees them: where they are, what they begin with, which belong together. Not exported. */
@NullMarked
package io.github.vanban.internal.lines;

import org.jspecify.annotations.NullMarked;
