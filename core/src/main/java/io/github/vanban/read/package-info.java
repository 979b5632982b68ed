/** Đọc văn bản: text as people have it becomes a document, with the place of every part. */
@NullMarked
package io.github.vanban.read;

import org.jspecify.annotations.NullMarked;
