/** Soát văn bản: the page behind which vanban checks papers and helps to write plans. */
package io.github.vanban.web;
