/** Kết luận của quy tắc: what a rule may answer, and why it may have no answer. */
@NullMarked
package io.github.vanban.validation.outcome;

import org.jspecify.annotations.NullMarked;
