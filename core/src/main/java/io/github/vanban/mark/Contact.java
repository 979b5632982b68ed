package io.github.vanban.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Thông tin liên hệ của cơ quan: address, telephone and the like at the foot of page 1, ô 13 (Phụ
 * lục I, Phần I, Mục III.4). Immutable and thread-safe.
 *
 * @param address địa chỉ, or null
 * @param phone điện thoại, or null
 * @param fax Fax, or null
 * @param email thư điện tử, or null
 * @param website trang thông tin điện tử, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contact(
        @Nullable String address,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String email,
        @Nullable String website) {

    /**
     * Puts every part on one line.
     *
     * @throws IllegalArgumentException when all parts are missing
     */
    public Contact {
        address = OneLine.optional(address);
        phone = OneLine.optional(phone);
        fax = OneLine.optional(fax);
        email = OneLine.optional(email);
        website = OneLine.optional(website);
        if (address == null && phone == null && fax == null && email == null && website == null) {
            throw new IllegalArgumentException("Contact: give at least one way to reach the organ");
        }
    }
}
