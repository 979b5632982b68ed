/** Quy tắc về phần đầu: Quốc hiệu, cơ quan ban hành, số, ký hiệu, địa danh và thời gian. */
@NullMarked
package io.github.vanban.validation.header;

import org.jspecify.annotations.NullMarked;
