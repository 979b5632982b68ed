package consumer;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A web application that takes documents as JSON. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** Vietnamese or English, as the request prefers; Vietnamese for one that says nothing. */
    @Bean
    LocaleResolver localeResolver() {
        Locale vietnamese = Locale.forLanguageTag("vi");
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(vietnamese, Locale.ENGLISH));
        resolver.setDefaultLocale(vietnamese);
        return resolver;
    }
}
