/** Checks that the records of several packages share. Not exported. */
@NullMarked
package io.github.vanban.internal;

import org.jspecify.annotations.NullMarked;
