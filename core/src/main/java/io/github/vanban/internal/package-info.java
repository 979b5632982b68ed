/** Checks that the records of several packages share. Not exported. */
package io.github.vanban.internal;
