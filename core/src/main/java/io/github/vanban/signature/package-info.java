/** Signatures: in whose right a document is signed, by which title and by whom. */
package io.github.vanban.signature;
