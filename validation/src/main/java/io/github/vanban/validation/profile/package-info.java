/** Hồ sơ kiểm tra: what is asked of a document, and which rules of form it is under. */
package io.github.vanban.validation.profile;
