package io.github.vanban.internal;

import java.text.Normalizer;

/** Text in Unicode's composed form, in which TCVN 6909:2001 and so the decree (I.4) writes it. */
public final class Nfc {

    private Nfc() {}

    /** The text in NFC; the same object when it already is, which is the rule. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!settled(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * Whether a character is composed and no other composes with it: below U+0300, in Latin Extended
     * Additional, and among the dashes, quotation marks and bullets of General Punctuation.
     */
    static boolean settled(char c) {
        return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027);
    }
}
