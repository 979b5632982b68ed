package io.github.vanban.internal;

import java.text.Normalizer;

/** Text in Unicode's composed form, in which TCVN 6909:2001 and so the decree (I.4) writes it. */
public final class Nfc {

    private Nfc() {}

    /** The text in NFC; the same object when it already is, which is the rule. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Below U+0300 and in Latin Extended Additional nothing composes or is composed
            // further.
            if (c >= 0x300 && (c < 0x1EA0 || c > 0x1EF9)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
