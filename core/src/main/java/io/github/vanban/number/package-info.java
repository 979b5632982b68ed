/** Số, ký hiệu: the number and symbol of a document, and the register that hands numbers out. */
package io.github.vanban.number;
