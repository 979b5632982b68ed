/** Danh mục quy tắc: what the decree, its templates and good sense demand of a document. */
package io.github.vanban.validation.rule;
