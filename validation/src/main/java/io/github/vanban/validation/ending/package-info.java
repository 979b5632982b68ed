/** Quy tắc về phần kết: nơi nhận, kính gửi, chữ ký, dấu kết thúc. */
package io.github.vanban.validation.ending;
