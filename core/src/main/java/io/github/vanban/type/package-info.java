/** Document types: the 29 of the decree, its copies, and those that citations need. */
package io.github.vanban.type;
