/** What keeps the page safe: headers, limits, and who may ask how often. */
package io.github.vanban.web.guard;
