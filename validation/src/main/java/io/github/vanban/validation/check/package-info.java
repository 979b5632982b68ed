/** Nền của các quy tắc: what a check is told about a document, and how it says what it found. */
@NullMarked
package io.github.vanban.validation.check;

import org.jspecify.annotations.NullMarked;
