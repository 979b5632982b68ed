/** Tóm tắt: what a mail room writes into its register about a document. */
package io.github.vanban.summary;
