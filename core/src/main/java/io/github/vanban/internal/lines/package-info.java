/** Lines of text as a reader sees them: where they are, what they begin with, which belong together. Not exported. */
package io.github.vanban.internal.lines;
