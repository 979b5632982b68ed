/** Recipients: who gets a document, what for, and where it is kept. */
@NullMarked
package io.github.vanban.recipient;

import org.jspecify.annotations.NullMarked;
