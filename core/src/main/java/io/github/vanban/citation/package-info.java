/** Citations: how one document names another, on what it rests, and which part it means. */
@NullMarked
package io.github.vanban.citation;

import org.jspecify.annotations.NullMarked;
