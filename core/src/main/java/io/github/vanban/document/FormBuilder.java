package io.github.vanban.document;

import static java.util.Objects.requireNonNull;

import io.github.vanban.body.Block;
import io.github.vanban.body.Body;
import io.github.vanban.body.BodyBuilder;
import io.github.vanban.citation.Basis;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.internal.Copies;
import io.github.vanban.mark.Marks;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.organ.Organ;
import io.github.vanban.recipient.Archive;
import io.github.vanban.recipient.Recipients;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The components that documents of every type share (Điều 8 of Nghị định 30/2020/NĐ-CP): the common
 * steps of {@link DocumentBuilder} and {@link PlanBuilder}.
 *
 * <p>Nothing is demanded: what is not said stays blank. A step that is taken twice says its
 * component anew; only annexes add up. Not thread-safe.
 *
 * @param <B> the builder itself, so that steps can be chained
 */
public abstract class FormBuilder<B extends FormBuilder<B>> {

    private List<Organ> issuers = List.of();
    private @Nullable DocumentNumber number;
    private @Nullable String place;
    private @Nullable DocumentDate date;
    private Marks marks = Marks.none();
    private Title title;
    private List<String> addressees = List.of();
    private @Nullable String authority;
    private List<Basis> bases = List.of();
    private @Nullable String lead;
    private @Nullable String closing;
    private Recipients recipients = new Recipients(List.of(), null);
    private List<Signature> signatures = List.of();
    private final AttachmentList attachments = new AttachmentList();

    FormBuilder(Title title) {
        this.title = title;
    }

    FormBuilder(Document origin) {
        Header header = origin.header();
        issuers = header.issuers();
        number = header.number();
        PlaceAndDate issued = header.issued();
        place = issued == null ? null : issued.place();
        date = issued == null ? null : issued.date();
        marks = header.marks();
        title = origin.title();
        addressees = origin.preamble().addressees();
        authority = origin.preamble().authority();
        bases = origin.preamble().bases();
        lead = origin.preamble().lead();
        closing = origin.body().closing();
        recipients = origin.ending().recipients();
        signatures = origin.ending().signatures();
        attachments.addWritten(origin.attachments());
    }

    abstract B self();

    /** Cơ quan ban hành: who issues the document; several organs issue it jointly. */
    public B issuer(Organ... organs) {
        issuers = Copies.given(organs, "issuer(organs)");
        return self();
    }

    /**
     * Số, ký hiệu; without an ordinal for a draft: {@code "/KH-THTP3"}.
     *
     * @throws io.github.vanban.text.MalformedTextException when it is not in the decree's form
     */
    public B number(String number) {
        return number(DocumentNumber.parse(requireNonNull(number, "number(number)")));
    }

    /** Số, ký hiệu. */
    public B number(DocumentNumber number) {
        this.number = requireNonNull(number, "number(number)");
        return self();
    }

    /**
     * Địa danh: where the document is issued.
     *
     * @throws IllegalArgumentException when it does not begin with a capital or holds a comma
     */
    public B place(String place) {
        this.place = new PlaceAndDate(requireNonNull(place, "place(place)"), null).place();
        return self();
    }

    /** Thời gian ban hành: when the document is issued; day and month may be blank. */
    public B date(DocumentDate date) {
        this.date = requireNonNull(date, "date(date)");
        return self();
    }

    /**
     * Trích yếu nội dung: what the document is about, without {@code V/v}.
     *
     * @throws IllegalArgumentException when it begins with {@code V/v}, which belongs to công văn and
     *     is printed by itself
     */
    public B subject(String subject) {
        requireNonNull(subject, "subject(subject)");
        boolean letter = title.type() == AdministrativeType.CONG_VAN;
        if (begins(subject, "V/v") || (letter && begins(subject, "Về việc"))) {
            throw new IllegalArgumentException("subject(\"" + subject
                    + "\"): say it without V/v or Về việc; a công văn prints V/v by itself");
        }
        title = new Title(title.type(), subject);
        return self();
    }

    /** Dấu chỉ mức độ khẩn, độ mật, phạm vi lưu hành, ký hiệu người soạn thảo, địa chỉ. */
    public B marks(Marks marks) {
        this.marks = requireNonNull(marks, "marks(marks)");
        return self();
    }

    /** Căn cứ ban hành: all bases, in order. */
    public B bases(Basis... bases) {
        this.bases = Copies.given(bases, "bases(bases)");
        return self();
    }

    /**
     * The sentence that opens the body: {@code Trường … xây dựng Kế hoạch … như sau:}; blank to
     * leave it out.
     */
    public B lead(String lead) {
        this.lead = requireNonNull(lead, "lead(lead)");
        return self();
    }

    /**
     * The sentence that closes the body, without {@code ./.}: {@code Trên đây là Kế hoạch …}; blank
     * to leave it out.
     */
    public B closing(String closing) {
        this.closing = requireNonNull(closing, "closing(closing)");
        return self();
    }

    /**
     * Nơi nhận without Lưu: one text a recipient, with its purpose if it has one: {@code "PGD&ĐT
     * (b/c)"}.
     *
     * @throws IllegalArgumentException when a text is blank or is the line Lưu
     */
    public B recipients(String... recipients) {
        for (String recipient : Copies.given(recipients, "recipients(recipients)")) {
            if (Archive.read(recipient).isPresent()) {
                throw new IllegalArgumentException("recipients(\"" + recipient
                        + "\"): who keeps the document goes to archive(units)");
            }
        }
        Archive archive = this.recipients.archive();
        this.recipients = new Recipients(Recipients.of(recipients).list(), archive);
        return self();
    }

    /**
     * Lưu: the units that keep the document, {@code "VT"} first, without the word Lưu.
     *
     * @throws IllegalArgumentException when there is no unit, or one begins with Lưu
     */
    public B archive(String... units) {
        for (String unit : Copies.given(units, "archive(units)")) {
            if (Archive.read(unit).isPresent()) {
                throw new IllegalArgumentException(
                        "archive(\"" + unit + "\"): name the units without the word Lưu");
            }
        }
        return archive(Archive.of(units));
    }

    /** Lưu: the units that keep the document, and in how many copies. */
    public B archive(Archive archive) {
        recipients = recipients.keptBy(requireNonNull(archive, "archive(archive)"));
        return self();
    }

    /** Chữ ký: who signs; thư ký before chủ tọa in minutes. */
    public B signature(Signature... signatures) {
        this.signatures = Copies.given(signatures, "signature(signatures)");
        return self();
    }

    /** Phụ lục: adds an annex; it is numbered in La Mã by itself when there are several. */
    public B annex(String title, Consumer<BodyBuilder> content) {
        requireNonNull(title, "annex(title)");
        requireNonNull(content, "annex(content)");
        attachments.addAnnex(title, Body.of(content).blocks());
        return self();
    }

    void setAddressees(List<String> addressees) {
        for (String addressee : addressees) {
            if (begins(addressee, "Kính gửi")) {
                throw new IllegalArgumentException("addressees(\"" + addressee
                        + "\"): say it without Kính gửi, which is printed by itself");
            }
        }
        this.addressees = addressees;
    }

    private static boolean begins(String text, String words) {
        return text.strip().regionMatches(true, 0, words, 0, words.length());
    }

    void clearNumber() {
        number = null;
    }

    void setAuthority(String authority) {
        this.authority = authority;
    }

    AttachmentList attachments() {
        return attachments;
    }

    Document build(List<Block> blocks) {
        PlaceAndDate issued = place == null && date == null ? null : new PlaceAndDate(place, date);
        return new Document(
                new Header(issuers, number, issued, marks),
                title,
                new Preamble(addressees, authority, bases, lead),
                new Body(blocks, closing),
                new Ending(recipients, signatures),
                attachments.toList());
    }
}
