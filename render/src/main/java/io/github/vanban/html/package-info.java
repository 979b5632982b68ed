/** A writer that turns a layout into accessible, printable HTML. */
package io.github.vanban.html;
