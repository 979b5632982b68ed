/** Thể thức: the one step that knows how Phụ lục I of the decree lays a document out. */
@NullMarked
package io.github.vanban.layout;

import org.jspecify.annotations.NullMarked;
