/** Quy tắc về tên loại và trích yếu. */
@NullMarked
package io.github.vanban.validation.title;

import org.jspecify.annotations.NullMarked;
