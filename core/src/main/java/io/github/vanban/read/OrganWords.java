package io.github.vanban.read;

/** How names of organs begin, and who acts for one. */
final class OrganWords {

    /** By these a new organ begins in a header; a line with another word goes on with the name. */
    private static final Phrases HEADS = Phrases.exactly(
            "ủy ban",
            "UBND",
            "hội đồng",
            "HĐND",
            "bộ",
            "sở",
            "ban",
            "phòng",
            "cục",
            "tổng cục",
            "chi cục",
            "vụ",
            "viện",
            "học viện",
            "trung tâm",
            "trường",
            "đại học",
            "khoa",
            "tổ",
            "đội",
            "bệnh viện",
            "trạm",
            "văn phòng",
            "thanh tra",
            "công ty",
            "tổng công ty",
            "tập đoàn",
            "công đoàn",
            "liên đoàn",
            "liên hiệp",
            "đoàn",
            "hội",
            "hiệp hội",
            "tổng hội",
            "tổng liên đoàn",
            "liên minh",
            "đảng",
            "đảng bộ",
            "đảng ủy",
            "chi bộ",
            "tỉnh ủy",
            "thành ủy",
            "huyện ủy",
            "chính phủ",
            "thủ tướng",
            "quốc hội",
            "chủ tịch nước",
            "tòa án",
            "viện kiểm sát",
            "kiểm toán",
            "kho bạc",
            "ngân hàng",
            "bảo hiểm",
            "chi nhánh",
            "quỹ",
            "báo",
            "đài",
            "công an",
            "quân khu",
            "bộ chỉ huy",
            "mặt trận",
            "nhà",
            "thư viện",
            "bảo tàng",
            "câu lạc bộ",
            "hạt",
            "đơn vị",
            "hợp tác xã",
            "liên sở",
            "CLB",
            "TTYT",
            "BQL");

    /** Words that begin like an organ's name and are none. */
    private static final Phrases OTHER_WORDS = Phrases.exactly(
            "tổ chức",
            "ban hành",
            "ban đầu",
            "hội nghị",
            "hội thảo",
            "hội thi",
            "bộ phận",
            "bộ luật",
            "bộ đội",
            "báo cáo",
            "báo chí",
            "phòng chống",
            "phòng,",
            "phòng ngừa",
            "phòng cháy",
            "đoàn kết",
            "đảng viên",
            "trường hợp",
            "vụ việc",
            "vụ án",
            "quỹ đất",
            "hội trường",
            "công tác",
            "hạt giống",
            "đài thọ",
            "đoàn viên",
            "viện dẫn",
            "trạm biến áp");

    /** Who acts for an organ in a sentence. */
    private static final Phrases ACTORS = Phrases.exactly(
            "nhà trường",
            "hiệu trưởng",
            "giám đốc",
            "chủ tịch",
            "ban giám hiệu",
            "trưởng",
            "lãnh đạo",
            "thủ trưởng",
            "cơ quan",
            "liên ngành",
            "bộ trưởng",
            "tổng giám đốc",
            "thường trực");

    /** Organs that people write with a small letter when they speak for them. */
    private static final Phrases SMALL =
            Phrases.exactly("trường", "khoa", "nhà trường", "phòng", "trung tâm", "đơn vị");

    private OrganWords() {}

    /** Whether an organ's name begins at an index. */
    static boolean headAt(String text, int at, int end) {
        return HEADS.at(text, at, end) && !OTHER_WORDS.at(text, at, end);
    }

    /** Whether somebody is named at an index who can open a body: an organ or who acts for it. */
    static boolean speakerAt(String text, int at, int end) {
        if (at >= end) {
            return false;
        }
        return Character.isUpperCase(text.charAt(at))
                ? headAt(text, at, end) || ACTORS.at(text, at, end)
                : SMALL.at(text, at, end);
    }
}
