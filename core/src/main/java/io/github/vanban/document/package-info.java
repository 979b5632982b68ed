/** Văn bản: the document, made of parts that follow the ô of Phụ lục I, and its builders. */
@NullMarked
package io.github.vanban.document;

import org.jspecify.annotations.NullMarked;
