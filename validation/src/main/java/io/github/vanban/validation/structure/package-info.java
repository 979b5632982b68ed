/** Quy tắc về bố cục: chương, điều, mục, khoản, điểm, gạch đầu dòng. */
package io.github.vanban.validation.structure;
