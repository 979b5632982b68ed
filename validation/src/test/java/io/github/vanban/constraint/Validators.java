package io.github.vanban.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as applications have them. */
final class Validators {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Validators() {}

    /** What an application gets that configures nothing, in a language. */
    static Validator standard(Locale locale) {
        return configuration().defaultLocale(locale).buildValidatorFactory().getValidator();
    }

    /** One that needs no expression language. */
    static Validator withoutExpressions(Locale locale) {
        return configuration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, VIETNAMESE), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** One that takes parameters as earlier versions do. */
    static Validator withoutEscaping(Locale locale) {
        return configuration()
                .defaultLocale(locale)
                .messageParameterEscaping(MessageParameterEscaping.NONE)
                .buildValidatorFactory()
                .getValidator();
    }

    static Validator documents(ConformantDef constraint) {
        HibernateValidatorConfiguration configuration = configuration().defaultLocale(VIETNAMESE);
        constraint.addTo(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }

    static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, VIETNAMESE);
    }
}
