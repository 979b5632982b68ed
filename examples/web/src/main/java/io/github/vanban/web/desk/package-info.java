/** What both views show: a page with its findings, a list beside it, downloads, the language. */
package io.github.vanban.web.desk;
