/** Kết quả kiểm tra: what is said about a document, by whoever checks it. */
@NullMarked
package io.github.vanban.diagnostic;

import org.jspecify.annotations.NullMarked;
