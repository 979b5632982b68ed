/** Kết quả kiểm tra: what may be said against a document, where, and how to mend it. */
package io.github.vanban.diagnostic;
