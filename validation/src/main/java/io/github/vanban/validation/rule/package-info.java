/** Danh mục quy tắc: what the decree, its templates and good sense demand of a document. */
@NullMarked
package io.github.vanban.validation.rule;

import org.jspecify.annotations.NullMarked;
