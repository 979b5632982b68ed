/** Quy tắc về phần đầu: Quốc hiệu, cơ quan ban hành, số, ký hiệu, địa danh và thời gian. */
package io.github.vanban.validation.header;
