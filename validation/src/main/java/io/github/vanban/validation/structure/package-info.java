/** Quy tắc về bố cục: chương, điều, mục, khoản, điểm, gạch đầu dòng. */
@NullMarked
package io.github.vanban.validation.structure;

import org.jspecify.annotations.NullMarked;
