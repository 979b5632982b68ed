package io.github.vanban.citation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.internal.Canonical;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import java.util.Optional;

/**
 * Căn cứ ban hành văn bản: what a document rests on (Phụ lục I, Phần I, Mục II.6): an opening and
 * either a cited document or other words. The mark that ends its line is not a part of it.
 *
 * <pre>{@code
 * Basis.citing(Citation.parse("Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015"));
 * Basis.given("tình hình thực tế của đơn vị");  // Căn cứ tình hình thực tế của đơn vị
 * Basis.proposedBy("Trưởng phòng Tổ chức");  // Theo đề nghị của Trưởng phòng Tổ chức
 * }</pre>
 *
 * <p>Words that {@link Citation#read} takes for a citation are one: such a basis is always {@link
 * Cited}, never {@link Free}. Immutable and thread-safe.
 */
public sealed interface Basis {

    /** Từ mở đầu: the words by which the basis begins. */
    BasisOpening opening();

    /** Continues with the case that applies; a Java 21 caller may use {@code switch} instead. */
    <R> R match(Cases<R> cases);

    /** The canonical form, without end mark: {@code Căn cứ Kế hoạch số 861/KH-PGD&ĐT …}. */
    @JsonValue
    @Override
    String toString();

    /** Căn cứ: rests on a document. */
    static Basis citing(Citation citation) {
        return new Cited(BasisOpening.CAN_CU, citation);
    }

    /** Thực hiện: carries out a document. */
    static Basis carryingOut(Citation citation) {
        return new Cited(BasisOpening.THUC_HIEN, citation);
    }

    /** Căn cứ: rests on what is no document, e.g. {@code tình hình thực tế của đơn vị}. */
    static Basis given(String circumstances) {
        return of(BasisOpening.CAN_CU, circumstances);
    }

    /** Xét: considers something, e.g. {@code nhu cầu công tác}. */
    static Basis considering(String matter) {
        return of(BasisOpening.XET, matter);
    }

    /** Theo đề nghị của: somebody has proposed the document. */
    static Basis proposedBy(String proposer) {
        return of(BasisOpening.THEO_DE_NGHI_CUA, proposer);
    }

    /**
     * A basis from its opening and its words; a {@link Cited} one when the words are a citation,
     * which is then put in its canonical form.
     *
     * @throws IllegalArgumentException when the words are blank or begin with the opening again
     */
    static Basis of(BasisOpening opening, String text) {
        if (OneLine.of(text).startsWith(opening.text() + ' ')) {
            throw new IllegalArgumentException(
                    "text: \"" + text + "\" has the words " + opening.text() + " already");
        }
        String line = opening.text() + ' ' + OneLine.requiredPhrase(text, "text");
        return BasisReader.read(line).orElseThrow().value();
    }

    /**
     * Reads a basis in the canonical form only, without its end mark.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Basis parse(String text) {
        Basis basis = BasisReader.read(text).map(AsWritten::value).orElse(null);
        if (basis == null) {
            throw new MalformedTextException("basis", text, 0, "an opening such as 'Căn cứ'");
        }
        return Canonical.exact("basis", text, basis);
    }

    /** Reads a basis in the canonical form, or gives nothing. */
    static Optional<Basis> tryParse(String text) {
        return read(text).map(AsWritten::value).filter(basis -> basis.toString().equals(text));
    }

    /**
     * Reads a basis as people write it: in any letter case, with its end mark, and with a citation
     * as {@link Citation#read} knows it.
     */
    static Optional<AsWritten<Basis, CitationOddity>> read(String text) {
        return BasisReader.read(text);
    }

    /**
     * A basis that cites a document.
     *
     * @param opening từ mở đầu
     * @param citation viện dẫn
     */
    record Cited(BasisOpening opening, Citation citation) implements Basis {

        /** Checks for null. */
        public Cited {
            requireNonNull(opening, "opening");
            requireNonNull(citation, "citation");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cited(this);
        }

        @Override
        public String toString() {
            return opening.text() + ' ' + citation;
        }
    }

    /**
     * A basis in other words.
     *
     * @param opening từ mở đầu
     * @param text what follows it, without end mark
     */
    record Free(BasisOpening opening, String text) implements Basis {

        /**
         * Checks that the text is nothing else.
         *
         * @throws IllegalArgumentException when the text is blank, reads as a citation, or goes on
         *     with words of a longer opening; {@link Basis#of} finds the right shape
         */
        public Free {
            requireNonNull(opening, "opening");
            text = OneLine.requiredPhrase(text, "text");
            boolean longer =
                    BasisOpening.of(opening.text() + ' ' + text).orElse(opening) != opening;
            if (longer || Citation.read(text).isPresent()) {
                throw new IllegalArgumentException("Free: \"" + opening.text() + ' ' + text
                        + "\" has another opening or is a citation; use Basis.of");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.free(this);
        }

        @Override
        public String toString() {
            return opening.text() + ' ' + text;
        }
    }

    /**
     * What to do for each shape of basis.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {

        /** The basis cites a document. */
        R cited(Cited basis);

        /** The basis is in other words. */
        R free(Free basis);
    }
}
