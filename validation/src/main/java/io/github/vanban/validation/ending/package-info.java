/** Quy tắc về phần kết: nơi nhận, kính gửi, chữ ký, dấu kết thúc. */
@NullMarked
package io.github.vanban.validation.ending;

import org.jspecify.annotations.NullMarked;
