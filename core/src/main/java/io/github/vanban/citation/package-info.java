/** Citations: how one document names another, on what it rests, and which part it means. */
package io.github.vanban.citation;
