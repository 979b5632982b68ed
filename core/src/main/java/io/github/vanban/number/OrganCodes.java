package io.github.vanban.number;

import java.util.List;
import java.util.stream.Stream;

/**
 * Abbreviations of organs that are the same everywhere. There is no national list (each head fixes
 * the organ's own, khoản 3 Mục II Phần I Phụ lục I); these are what a misspelling is held against.
 */
final class OrganCodes {

    private static final List<String> CENTRAL = List.of(
            "TTg", "CP", "CTN", "VPCP", "VPQH", "VPCTN", "TTCP", "KTNN", "TANDTC", "VKSNDTC",
            "NHNN", "KBNN", "UBDT");

    private static final List<String> MINISTRIES = List.of(
            "BCA",
            "BCT",
            "BDTTG",
            "BGDĐT",
            "BGD&ĐT",
            "BGTVT",
            "BKHCN",
            "BKH&CN",
            "BKHĐT",
            "BKH&ĐT",
            "BLĐTBXH",
            "BNG",
            "BNN",
            "BNNMT",
            "BNNPTNT",
            "BNN&PTNT",
            "BNV",
            "BQP",
            "BTC",
            "BTNMT",
            "BTP",
            "BTTTT",
            "BVHTT",
            "BVHTTDL",
            "BXD",
            "BYT");

    private static final List<String> LOCAL = List.of(
            "UBND",
            "HĐND",
            "VPUBND",
            "BCĐ",
            "SCT",
            "SDL",
            "SDTTG",
            "SGDĐT",
            "SGD&ĐT",
            "SGTVT",
            "SKHCN",
            "SKH&CN",
            "SKHĐT",
            "SKH&ĐT",
            "SLĐTBXH",
            "SNNMT",
            "SNNPTNT",
            "SNN&PTNT",
            "SNV",
            "SNgV",
            "STC",
            "STNMT",
            "STP",
            "STTTT",
            "SVHTT",
            "SVHTTDL",
            "SXD",
            "SYT",
            "PGDĐT",
            "PGD&ĐT",
            "PLĐTBXH");

    /** Fields and bodies that name no one organ; CTUBND is the chairman's, and no chỉ thị. */
    private static final List<String> OTHERS =
            List.of("GDĐT", "GD&ĐT", "LĐTBXH", "LĐLĐ", "HĐQT", "HĐTV", "HĐCP", "CTCP", "CTUBND");

    private OrganCodes() {}

    static List<String> all() {
        return Stream.of(CENTRAL, MINISTRIES, LOCAL, OTHERS)
                .flatMap(List::stream)
                .toList();
    }
}
