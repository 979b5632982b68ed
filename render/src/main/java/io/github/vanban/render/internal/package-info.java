/** Breaking text into lines, for every writer; not exported. */
package io.github.vanban.render.internal;
