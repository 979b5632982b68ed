/** Lessons: real documents built with vanban, in code to copy. */
package io.github.vanban.lessons;
