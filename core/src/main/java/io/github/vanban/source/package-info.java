/** Văn bản nguồn: the text a document was read from, and where in it every part stands. */
@NullMarked
package io.github.vanban.source;

import org.jspecify.annotations.NullMarked;
