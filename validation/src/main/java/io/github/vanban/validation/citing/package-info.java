/** Quy tắc về căn cứ ban hành và viện dẫn. */
@NullMarked
package io.github.vanban.validation.citing;

import org.jspecify.annotations.NullMarked;
