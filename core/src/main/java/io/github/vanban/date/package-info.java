/** Dates: the day, month and year of a document, blanks included, and the place before them. */
package io.github.vanban.date;
