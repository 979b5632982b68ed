package io.github.vanban.summary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.vanban.internal.Copies;
import io.github.vanban.read.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tóm tắt văn bản: the flat description of a document by which a mail room registers it (Điều 15,
 * Điều 22), as it was printed, lines joined by one space. Immutable and thread-safe.
 *
 * @param file the name of the file, or another name of the text
 * @param type tên loại in capitals, {@code CÔNG VĂN} for an official letter; null when there is none
 * @param number số, ký hiệu, or null
 * @param place địa danh, or null
 * @param date thời gian ban hành, or null
 * @param superior cơ quan chủ quản as printed, or null
 * @param issuer cơ quan ban hành as printed, or null
 * @param subject trích yếu as printed, its {@code V/v} included, or null
 * @param addressees kính gửi, without dash and end mark
 * @param bases căn cứ, each whole, its end mark included
 * @param lead the first 100 characters of the sentences that open the body, or null
 * @param outline every numbered division of the main document in order
 * @param bullets how many items with a dash, plus or bullet the body has
 * @param closingMark the mark that ends the body as printed, or null
 * @param recipients nơi nhận without dash, end mark and Lưu
 * @param archive what follows Lưu, or null
 * @param signers who signs
 * @param annexes how many annexes and attached texts there are
 * @param citations the first 30 mentions of other documents by their numbers
 */
@JsonPropertyOrder({
    "file",
    "type",
    "number",
    "place",
    "date",
    "superior",
    "issuer",
    "subject",
    "addressees",
    "bases",
    "lead",
    "outline",
    "bullets",
    "closingMark",
    "recipients",
    "archive",
    "signers",
    "annexes",
    "citations"
})
public record Summary(
        String file,
        @Nullable String type,
        @Nullable PrintedNumber number,
        @Nullable String place,
        @Nullable Day date,
        @Nullable String superior,
        @Nullable String issuer,
        @Nullable String subject,
        List<String> addressees,
        List<String> bases,
        @Nullable String lead,
        List<Entry> outline,
        int bullets,
        @Nullable String closingMark,
        List<String> recipients,
        @Nullable String archive,
        List<Signer> signers,
        int annexes,
        List<Cited> citations) {

    /** Copies the lists. */
    public Summary {
        addressees = Copies.listOrEmpty(addressees, "addressees");
        bases = Copies.listOrEmpty(bases, "bases");
        outline = Copies.listOrEmpty(outline, "outline");
        recipients = Copies.listOrEmpty(recipients, "recipients");
        signers = Copies.listOrEmpty(signers, "signers");
        citations = Copies.listOrEmpty(citations, "citations");
    }

    /** The summary of what was read. */
    public static Summary of(String file, Reading reading) {
        return new SummaryWriter(reading).write(file);
    }

    /**
     * Số, ký hiệu.
     *
     * @param raw as printed
     * @param canonical without spaces
     */
    public record PrintedNumber(String raw, String canonical) {}

    /**
     * Ngày, tháng, năm; blanks are null.
     *
     * @param day ngày, or null
     * @param month tháng, or null
     * @param year năm
     */
    public record Day(@Nullable Integer day, @Nullable Integer month, int year) {}

    /**
     * A numbered division.
     *
     * @param depth 1 for the outermost
     * @param marker as written
     * @param heading the first 60 characters of the text after the marker
     */
    public record Entry(int depth, String marker, String heading) {}

    /**
     * Người ký.
     *
     * @param titles the lines above the signature as printed
     * @param name họ tên, or null
     */
    public record Signer(List<String> titles, @Nullable String name) {

        /** Copies the lines. */
        public Signer {
            titles = Copies.listOrEmpty(titles, "titles");
        }
    }

    /**
     * A mention of another document.
     *
     * @param text as printed, from its type to its issuer, date or number
     * @param number as written, without spaces
     * @param date its date in ISO form, or null
     */
    public record Cited(
            String text, String number, @Nullable String date) {}
}
