/** Quy tắc về ký tự, chính tả, viết tắt và viết hoa. */
@NullMarked
package io.github.vanban.validation.writing;

import org.jspecify.annotations.NullMarked;
