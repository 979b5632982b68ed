/** What every value that is read from text shares: one exception, and text as it was written. */
@NullMarked
package io.github.vanban.text;

import org.jspecify.annotations.NullMarked;
