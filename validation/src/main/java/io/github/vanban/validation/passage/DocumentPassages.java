package io.github.vanban.validation.passage;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.Paragraph;
import io.github.vanban.citation.Basis;
import io.github.vanban.document.Document;
import io.github.vanban.recipient.Recipient;
import io.github.vanban.signature.Signature;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passages of a document that was built, not read. */
final class DocumentPassages {

    private final List<Passage> passages = new ArrayList<>();
    private final WordList words;

    private DocumentPassages(WordList words) {
        this.words = words;
    }

    static List<Passage> of(Document document, WordList words) {
        DocumentPassages all = new DocumentPassages(words);
        all.opening(document);
        Location body = Location.of("body");
        all.blocks(body, document.body().blocks());
        all.add(Part.CLOSING, body.child("closing"), document.body().closing());
        all.ending(document);
        return all.passages;
    }

    static List<Passage> attached(Document document, WordList words) {
        DocumentPassages all = new DocumentPassages(words);
        for (int i = 0; i < document.attachments().size(); i++) {
            all.blocks(
                    Location.of("attachments", i), document.attachments().get(i).blocks());
        }
        return all.passages;
    }

    private void opening(Document document) {
        add(
                Part.SUBJECT,
                Location.of("title").child("subject"),
                document.title().subject());
        Location preamble = Location.of("preamble");
        List<String> addressees = document.preamble().addressees();
        for (int i = 0; i < addressees.size(); i++) {
            add(Part.ADDRESSEE, preamble.child("addressees", i), addressees.get(i));
        }
        add(Part.AUTHORITY, preamble.child("authority"), document.preamble().authority());
        List<Basis> bases = document.preamble().bases();
        for (int i = 0; i < bases.size(); i++) {
            add(Part.BASIS, preamble.child("bases", i), bases.get(i).toString());
        }
        add(Part.LEAD, preamble.child("lead"), document.preamble().lead());
    }

    private void ending(Document document) {
        Location recipients = Location.of("ending").child("recipients");
        List<Recipient> list = document.ending().recipients().list();
        for (int i = 0; i < list.size(); i++) {
            add(Part.RECIPIENT, recipients.child("list", i), list.get(i).toString());
        }
        List<Signature> signatures = document.ending().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            Location signature = Location.of("ending").child("signatures", i);
            add(Part.SIGNER_TITLE, signature.child("title"), signatures.get(i).title());
            add(Part.SIGNER_NAME, signature.child("name"), signatures.get(i).name());
        }
    }

    private void blocks(Location parent, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Location at = parent.child("blocks", i);
            Block block = blocks.get(i);
            if (block instanceof Division division) {
                add(Part.MARKER, at.child("marker"), division.marker());
                add(Part.DIVISION_TEXT, at.child("text"), division.text());
                blocks(at, division.blocks());
            } else if (block instanceof Paragraph paragraph) {
                add(Part.PARAGRAPH, at.child("text"), paragraph.text());
            }
        }
    }

    private void add(Part part, Location location, @Nullable String text) {
        if (text != null) {
            passages.add(new Passage(part, location, text, List.of(), new BitSet(), words));
        }
    }
}
