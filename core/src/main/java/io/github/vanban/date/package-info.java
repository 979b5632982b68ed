/** Dates: the day, month and year of a document, blanks included, and the place before them. */
@NullMarked
package io.github.vanban.date;

import org.jspecify.annotations.NullMarked;
