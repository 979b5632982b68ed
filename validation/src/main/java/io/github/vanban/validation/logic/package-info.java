/** Quy tắc về lô-gích: dates, years, reorganised organs, tasks. */
package io.github.vanban.validation.logic;
