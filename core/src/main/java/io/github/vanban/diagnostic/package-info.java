/** Kết quả kiểm tra: what is said about a document, by whoever checks it. */
package io.github.vanban.diagnostic;
