/** Quy tắc về phụ lục và bản sao. */
package io.github.vanban.validation.annex;
