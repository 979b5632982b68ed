/** Writers that turn a layout into plain text. */
package io.github.vanban.render;
