package io.github.vanban.read;

import io.github.vanban.signature.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the signatures of a document, one below the other or beside each other (ô số 7). */
final class Signers {

    private final List<SignerDraft> drafts = new ArrayList<>();

    /** Whether the signature that was begun last has its name. */
    boolean named() {
        return !drafts.isEmpty() && last().named();
    }

    /** Whether a signature has been begun with a title. */
    boolean titled() {
        return !drafts.isEmpty() && last().titled();
    }

    /** Whether the titles of the signature that was begun last are in capitals. */
    boolean inCapitals() {
        return !drafts.isEmpty() && last().inCapitals();
    }

    /** Adds an authority or a title; after a name it begins another signature. */
    void title(Passage line) {
        if (drafts.isEmpty() || named()) {
            drafts.add(new SignerDraft());
        }
        last().title(line);
    }

    /** Adds a name, or with another one below it a post. */
    void name(Passage line) {
        SignerDraft unnamed = firstUnnamed();
        if (unnamed != null) {
            unnamed.name(line);
            return;
        }
        if (drafts.isEmpty() || !last().name(line)) {
            SignerDraft draft = new SignerDraft();
            draft.name(line);
            drafts.add(draft);
        }
    }

    /** Titles that stand beside each other begin as many signatures. */
    void beside(List<Passage> titles) {
        for (Passage title : titles) {
            SignerDraft draft = new SignerDraft();
            draft.title(title);
            drafts.add(draft);
        }
    }

    List<Signature> read(Trace trace) {
        List<Signature> signatures = new ArrayList<>();
        for (SignerDraft draft : drafts) {
            draft.read(trace, Places.ENDING.child("signatures", signatures.size()))
                    .ifPresent(signatures::add);
        }
        return signatures;
    }

    private SignerDraft last() {
        return drafts.get(drafts.size() - 1);
    }

    private @Nullable SignerDraft firstUnnamed() {
        for (SignerDraft draft : drafts) {
            if (!draft.named()) {
                return draft;
            }
        }
        return null;
    }
}
