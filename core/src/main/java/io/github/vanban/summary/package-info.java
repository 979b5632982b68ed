/** Tóm tắt: what a mail room writes into its register about a document. */
@NullMarked
package io.github.vanban.summary;

import org.jspecify.annotations.NullMarked;
