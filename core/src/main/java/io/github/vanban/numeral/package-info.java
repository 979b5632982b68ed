/** Numerals: how the decree counts, both ways. */
@NullMarked
package io.github.vanban.numeral;

import org.jspecify.annotations.NullMarked;
