/** What every value that is read from text shares: one exception, and text as it was written. */
package io.github.vanban.text;
