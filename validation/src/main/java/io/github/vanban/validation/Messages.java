package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.rule.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lời báo: what findings and reasons say in Vietnamese or English. The words of a document only ever
 * fill a place in a message; whatever they contain is printed as it is. Thread-safe.
 */
public final class Messages {

    /** English words of the catalogue's data, as in {@code II.4b sample}. */
    private static final Pattern WORDS = Pattern.compile("[a-z]{2}");

    /** Longer words of a document are cut in a message; the finding has them whole. */
    private static final int LONGEST = 80;

    private static final Messages VIETNAMESE = new Messages("vi");
    private static final Messages ENGLISH = new Messages("en");

    private final Properties texts = new Properties();
    private final Locale locale;

    private Messages(String language) {
        locale = Locale.forLanguageTag(language);
        String name = "messages_" + language + ".properties";
        try (InputStream stream = requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages for a locale: Vietnamese for Vietnamese, English for all others. */
    public static Messages in(Locale locale) {
        return locale.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH;
    }

    /** What a finding says. */
    public String message(RuleFinding finding) {
        return new MessageFormat(text(key(finding)), locale)
                .format(new Object[] {shown(finding.actual()), shown(finding.expected())});
    }

    private String key(RuleFinding finding) {
        if (finding.actual() == null && texts.containsKey(finding.rule() + ".missing")) {
            return finding.rule() + ".missing";
        }
        if (finding.expected() == null && texts.containsKey(finding.rule() + ".unsure")) {
            return finding.rule() + ".unsure";
        }
        return finding.rule();
    }

    /** Why a rule has no verdict. */
    public String message(Reason reason) {
        return text("reason." + reason);
    }

    /** What demands it: the place in the decree in short, anything else in words. */
    String clause(RuleFinding finding) {
        // Section, Điều, Phụ lục or Mẫu; the others stand for a source or for custom, or say more.
        boolean decree = "IVXĐPM".indexOf(finding.clause().charAt(0)) >= 0;
        return decree && !WORDS.matcher(finding.clause()).find()
                ? finding.clause()
                : Catalogue.standard()
                        .find(finding.rule())
                        .map(rule -> rule.clause(locale))
                        .orElse(finding.clause());
    }

    /** The word for a weight. */
    public String word(Severity severity) {
        return text("severity." + severity);
    }

    /** A text with figures in it. */
    String message(String key, Object... figures) {
        return new MessageFormat(text(key), locale).format(figures);
    }

    /** Another text by its key. */
    String text(String key) {
        return requireNonNull(texts.getProperty(key), key);
    }

    private static String shown(@Nullable String words) {
        if (words == null) {
            return "";
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "…";
    }
}
