/** Số, ký hiệu: the number and symbol of a document, and the register that hands numbers out. */
@NullMarked
package io.github.vanban.number;

import org.jspecify.annotations.NullMarked;
