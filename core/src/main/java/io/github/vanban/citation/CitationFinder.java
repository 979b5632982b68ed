package io.github.vanban.citation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.citation.Mention.Kind;
import io.github.vanban.internal.ComposedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Tìm chỗ viện dẫn: finds in running text every place where a document is cited (Phụ lục I, Phần I,
 * Mục II.6), or a part of one (Phụ lục II, Mục V.7).
 *
 * <pre>{@code
 * String text = "Căn cứ khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về "
 *         + "công tác văn thư và Kế hoạch số 12/KH-UBND ngày 02/02/2026 của UBND xã Long Hậu;";
 * for (Mention mention : CitationFinder.find(text)) {
 *     System.out.println(mention.kind() + " " + mention.text());
 * }
 * // PINPOINT khoản 2 Điều 5
 * // NUMBERED Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ
 * // NUMBERED Kế hoạch số 12/KH-UBND ngày 02/02/2026 của UBND xã Long Hậu
 * }</pre>
 *
 * <p>Any text will do, also decomposed (NFD), hostile, or with a citation wrapped over lines. The
 * time is linear in its length. Immutable and thread-safe.
 */
public final class CitationFinder {

    private CitationFinder() {}

    /** Every mention, in reading order and not overlapping. */
    public static List<Mention> find(String text) {
        ComposedText composed = ComposedText.of(requireNonNull(text, "text"));
        MentionWriter writer = new MentionWriter(text, composed);
        List<Mention> mentions = new ArrayList<>();
        GapSearch gaps = new GapSearch(composed.text(), writer, mentions::add);
        int end = new NumberedSearch(composed.text()).run((from, spot) -> {
            gaps.run(from, spot.start());
            mentions.add(writer.numbered(spot));
        });
        gaps.run(end, composed.text().length());
        return List.copyOf(mentions);
    }

    /**
     * Only what carries a number and a symbol, {@link Kind#NUMBERED} and {@link Kind#OWN_NUMBER}:
     * the same mentions as {@link #find} gives, several times faster.
     */
    public static List<Mention> findNumbered(String text) {
        ComposedText composed = ComposedText.of(requireNonNull(text, "text"));
        MentionWriter writer = new MentionWriter(text, composed);
        List<Mention> mentions = new ArrayList<>();
        new NumberedSearch(composed.text())
                .run((from, spot) -> mentions.add(writer.numbered(spot)));
        return List.copyOf(mentions);
    }
}
