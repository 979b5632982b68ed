/** Danh mục từ: word lists that rules hold a text against; data files, each with its source. */
@NullMarked
package io.github.vanban.validation.terms;

import org.jspecify.annotations.NullMarked;
