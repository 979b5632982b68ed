package io.github.vanban.layout;

import static java.util.Objects.requireNonNull;

import io.github.vanban.document.Attachment;
import io.github.vanban.document.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Thể thức và kỹ thuật trình bày: a document as Phụ lục I of Nghị định 30/2020/NĐ-CP lays it out: in
 * which cells, in which order, with which capitals, end marks and rules. Writers turn it into text
 * or HTML and know none of that. Papers outside the decree, of the Party for one, are laid out in the
 * same cells, which is not the form that their own rules demand. Immutable and thread-safe; the same document always gives an equal
 * layout.
 *
 * @param sheets the document itself, then its attachments in order
 */
public record Layout(List<Sheet> sheets) {

    /** Copies. */
    public Layout {
        sheets = List.copyOf(sheets);
    }

    /**
     * Lays a document out, complete or not.
     *
     * @param document the document, not null
     * @param blanks how blanks of a draft print, not null
     */
    public static Layout of(Document document, Blanks blanks) {
        requireNonNull(document, "document");
        requireNonNull(blanks, "blanks");
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new MainSheet(document, blanks).lay());
        List<Attachment> attachments = document.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            sheets.add(new AttachmentSheet(document, blanks, i).lay(attachments.get(i)));
        }
        return new Layout(sheets);
    }
}
