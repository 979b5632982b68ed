/** Marks: urgency, secrecy, circulation, drafter and contacts, which stand around the text. */
package io.github.vanban.mark;
