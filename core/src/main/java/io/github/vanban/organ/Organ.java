package io.github.vanban.organ;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.OneLine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cơ quan, tổ chức ban hành văn bản: the organ that issues a document (Phụ lục I, Phần I, Mục
 * II.2).
 *
 * <pre>{@code
 * Organ school = Organ.of("Trường Tiểu học Tân Phước 3")
 *         .abbreviated("THTP3")
 *         .under("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TÂN HỒNG");
 * school.headerName();  // TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name tên cơ quan as in running text, e.g. {@code Ủy ban nhân dân xã Long Hậu}
 * @param abbreviation chữ viết tắt tên cơ quan as in a symbol, e.g. {@code THTP3}, or null
 * @param superior tên cơ quan chủ quản trực tiếp as the line above the name prints it, e.g.
 *     {@code UBND XÃ LONG HẬU}, or null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Organ(
        String name,
        @Nullable String abbreviation,
        @Nullable String superior) {

    /**
     * Puts every part on one line.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public Organ {
        name = OneLine.required(name, "name");
        abbreviation = OneLine.optional(abbreviation);
        superior = OneLine.optional(superior);
    }

    /** An organ known by its name only. */
    public static Organ of(String name) {
        return new Organ(name, null, null);
    }

    /** The same organ with the abbreviation that its numbers carry. */
    public Organ abbreviated(String newAbbreviation) {
        return new Organ(name, OneLine.required(newAbbreviation, "abbreviation"), superior);
    }

    /** The same organ with the line that stands above its name. */
    public Organ under(String newSuperior) {
        return new Organ(name, abbreviation, OneLine.required(newSuperior, "superior"));
    }

    /** The name in capitals, as ô 2 prints it. */
    public String headerName() {
        return name.toUpperCase(Locale.ROOT);
    }

    /**
     * The name in capitals as one or two lines: the councils and committees of a place print the
     * place on a line of its own ({@code ỦY BAN NHÂN DÂN} / {@code XÃ LONG HẬU}); it is one organ,
     * not a superior and its organ.
     */
    public List<String> headerLines() {
        int place = LocalOrgans.placeIndex(name);
        return place < 0
                ? List.of(headerName())
                : List.of(
                        name.substring(0, place - 1).toUpperCase(Locale.ROOT),
                        name.substring(place).toUpperCase(Locale.ROOT));
    }
}
