/** Đoạn văn bản: what stands in a document, and how words are found in it fast. */
@NullMarked
package io.github.vanban.validation.passage;

import org.jspecify.annotations.NullMarked;
