/** Organs: who issues a document, and how the header shows it. */
@NullMarked
package io.github.vanban.organ;

import org.jspecify.annotations.NullMarked;
