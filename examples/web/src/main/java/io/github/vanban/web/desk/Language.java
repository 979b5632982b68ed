package io.github.vanban.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Ngôn ngữ: Vietnamese, or English when the address says {@code lang=en}. Neither a cookie nor the
 * body of a request is looked at, so that it is known also where the body is refused.
 */
@Component("localeResolver")
public final class Language implements LocaleResolver {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && ('&' + query + '&').contains("&lang=en&")
                ? Locale.ENGLISH
                : VIETNAMESE;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address says the language");
    }
}
