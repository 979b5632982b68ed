/** Quy tắc về tên loại và trích yếu. */
package io.github.vanban.validation.title;
