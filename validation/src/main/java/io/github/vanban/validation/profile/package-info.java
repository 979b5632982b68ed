/** Hồ sơ kiểm tra: what is asked of a document, and which rules of form it is under. */
@NullMarked
package io.github.vanban.validation.profile;

import org.jspecify.annotations.NullMarked;
