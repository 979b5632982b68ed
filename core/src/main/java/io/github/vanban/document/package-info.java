/** Văn bản: the document, made of parts that follow the ô of Phụ lục I, and its builders. */
package io.github.vanban.document;
