/** Kết luận của quy tắc: what a rule may answer, and why it may have no answer. */
package io.github.vanban.validation.outcome;
