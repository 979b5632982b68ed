/**
 * Bộ thử, for tests of those who use vanban: arbitrary documents in order, documents and texts with
 * one mistake, and assertions about reports. It is published as the classifier {@code testkit} of
 * vanban-validation; whoever uses it brings jqwik and AssertJ.
 */
package io.github.vanban.testkit;
