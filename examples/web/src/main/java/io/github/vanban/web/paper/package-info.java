/** Soát văn bản: a paper as text, checked, shown and mended. */
package io.github.vanban.web.paper;
