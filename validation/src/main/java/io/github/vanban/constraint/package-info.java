/**
 * Ràng buộc: the rules and forms as constraints of Bean Validation, for a Hibernate Validator 8 or 9
 * that finds them by itself.
 */
@NullMarked
package io.github.vanban.constraint;

import org.jspecify.annotations.NullMarked;
