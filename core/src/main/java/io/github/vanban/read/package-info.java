/** Đọc văn bản: text as people have it becomes a document, with the place of every part. */
package io.github.vanban.read;
