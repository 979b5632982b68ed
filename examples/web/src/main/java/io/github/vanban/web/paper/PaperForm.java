package io.github.vanban.web.paper;

import io.github.vanban.source.TextBytes;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.web.desk.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a clerk hands in.
 *
 * @param text the paper as text, its lines ended by LF as a text field has them
 * @param profile how far it has come
 */
record PaperForm(String text, Profile profile) {

    /** One megabyte of UTF-8: about 500 pages. */
    static final int MOST_BYTES = 1 << 20;

    /**
     * Takes the file when there is one, else the text.
     *
     * @throws ResponseStatusException 413 for more than a megabyte, 415 for what is no text
     */
    static PaperForm of(
            @Nullable String text, @Nullable MultipartFile file, @Nullable String profile) {
        String given = file == null || file.isEmpty() ? text : decoded(file);
        String plain = plain(given == null ? "" : given);
        if (plain.length() > MOST_BYTES
                || plain.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return new PaperForm(plain, Stage.of(profile, Profile.ISSUED));
    }

    private static String decoded(MultipartFile file) {
        if (file.getSize() > 2L * MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            TextBytes decoded = TextBytes.of(file.getBytes());
            if (!decoded.kind().readable()) {
                throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            }
            return decoded.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers send CR LF for every line end; NUL is what no page can show. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }
}
