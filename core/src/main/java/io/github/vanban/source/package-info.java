/** Văn bản nguồn: the text a document was read from, and where in it every part stands. */
package io.github.vanban.source;
