/** Recipients: who gets a document, what for, and where it is kept. */
package io.github.vanban.recipient;
