/** A writer that turns a layout into accessible, printable HTML. */
@NullMarked
package io.github.vanban.html;

import org.jspecify.annotations.NullMarked;
