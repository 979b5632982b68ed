/** Kiểm tra hàng loạt: the same work for very many documents. */
package io.github.vanban.validation.batch;
