/** The templates of the decree as documents, and pictures of pages. */
package io.github.vanban.pages;
