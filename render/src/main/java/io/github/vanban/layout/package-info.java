/** Thể thức: the one step that knows how Phụ lục I of the decree lays a document out. */
package io.github.vanban.layout;
