/** The {@code vanban} command. */
package io.github.vanban.cli;
