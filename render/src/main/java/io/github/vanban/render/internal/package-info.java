/** Breaking text into lines, for every writer; not exported. */
@NullMarked
package io.github.vanban.render.internal;

import org.jspecify.annotations.NullMarked;
