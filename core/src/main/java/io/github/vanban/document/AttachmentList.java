package io.github.vanban.document;

import io.github.vanban.body.Block;
import io.github.vanban.numeral.Numeral;
import java.util.ArrayList;
import java.util.List;

/** Collects attachments and labels the annexes: one is {@code Phụ lục}, several are counted. */
final class AttachmentList {

    private static final String LABEL = "Phụ lục";

    private final List<Attachment> attachments = new ArrayList<>();
    private boolean relabel;

    /** Takes over attachments of an existing document, with their labels as written. */
    void addWritten(List<Attachment> written) {
        attachments.addAll(written);
    }

    void addText(AttachedText text) {
        attachments.add(text);
    }

    /** Adds an annex; from now on all annexes are labelled anew. */
    void addAnnex(String title, List<Block> blocks) {
        attachments.add(new Annex(LABEL, title, blocks));
        relabel = true;
    }

    void clear() {
        attachments.clear();
    }

    List<Attachment> toList() {
        long annexes = attachments.stream().filter(Annex.class::isInstance).count();
        if (!relabel || annexes == 0) {
            return List.copyOf(attachments);
        }
        List<Attachment> labelled = new ArrayList<>();
        int ordinal = 0;
        for (Attachment attachment : attachments) {
            if (attachment instanceof Annex annex) {
                ordinal++;
                String label = annexes == 1 ? LABEL : LABEL + " " + Numeral.ROMAN.format(ordinal);
                labelled.add(new Annex(label, annex.title(), annex.blocks()));
            } else {
                labelled.add(attachment);
            }
        }
        return labelled;
    }
}
