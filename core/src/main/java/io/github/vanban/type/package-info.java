/** Document types: the 29 of the decree, its copies, and those that citations need. */
@NullMarked
package io.github.vanban.type;

import org.jspecify.annotations.NullMarked;
