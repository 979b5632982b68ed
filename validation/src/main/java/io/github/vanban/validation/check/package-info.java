/** Nền của các quy tắc: what a check looks at, and how it says what it found. */
package io.github.vanban.validation.check;
