/** Quy tắc về lô-gích: dates, years, reorganised organs, tasks. */
@NullMarked
package io.github.vanban.validation.logic;

import org.jspecify.annotations.NullMarked;
