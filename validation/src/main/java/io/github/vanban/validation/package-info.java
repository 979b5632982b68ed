/** Kiểm tra thể thức: checks a document, and reports what was found and what was not looked at. */
@NullMarked
package io.github.vanban.validation;

import org.jspecify.annotations.NullMarked;
