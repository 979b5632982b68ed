/** Numerals: how the decree counts, both ways. */
package io.github.vanban.numeral;
