/** Organs: who issues a document, and how the header shows it. */
package io.github.vanban.organ;
