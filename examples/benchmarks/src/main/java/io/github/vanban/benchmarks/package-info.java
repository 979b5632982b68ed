/** Measurements beside what a user would write instead. */
package io.github.vanban.benchmarks;
