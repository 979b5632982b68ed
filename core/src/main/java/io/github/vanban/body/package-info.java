/** Nội dung văn bản: the body of a document as a tree of blocks, and the builder that numbers it. */
package io.github.vanban.body;
