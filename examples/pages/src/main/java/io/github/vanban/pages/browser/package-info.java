/** Drives a headless Chromium over its DevTools protocol. */
package io.github.vanban.pages.browser;
