/** Nội dung văn bản: the body of a document as a tree of blocks, and the builder that numbers it. */
@NullMarked
package io.github.vanban.body;

import org.jspecify.annotations.NullMarked;
