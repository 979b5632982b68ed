/** Quy tắc về phụ lục và bản sao. */
@NullMarked
package io.github.vanban.validation.annex;

import org.jspecify.annotations.NullMarked;
