/** Marks: urgency, secrecy, circulation, drafter and contacts, which stand around the text. */
@NullMarked
package io.github.vanban.mark;

import org.jspecify.annotations.NullMarked;
