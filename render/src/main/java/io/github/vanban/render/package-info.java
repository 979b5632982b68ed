/** Writers that turn a layout into plain text. */
@NullMarked
package io.github.vanban.render;

import org.jspecify.annotations.NullMarked;
