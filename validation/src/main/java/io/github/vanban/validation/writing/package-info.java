/** Quy tắc về ký tự, chính tả, viết tắt và viết hoa. */
package io.github.vanban.validation.writing;
