/** Quy tắc về căn cứ ban hành và viện dẫn. */
package io.github.vanban.validation.citing;
