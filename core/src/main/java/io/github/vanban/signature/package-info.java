/** Signatures: in whose right a document is signed, by which title and by whom. */
@NullMarked
package io.github.vanban.signature;

import org.jspecify.annotations.NullMarked;
