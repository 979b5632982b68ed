/** Bộ thử: arbitrary documents in order and edits that break one rule, for tests of those who use vanban. */
package io.github.vanban.testkit;
