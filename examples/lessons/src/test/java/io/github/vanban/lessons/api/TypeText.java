package io.github.vanban.lessons.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type in short: without its package, and with a question mark where it may be null. */
final class TypeText {

    private TypeText() {}

    static String of(AnnotatedType type) {
        return bare(type) + (type.isAnnotationPresent(Nullable.class) ? "?" : "");
    }

    private static String bare(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            return name(raw)
                    + Arrays.stream(generic.getAnnotatedActualTypeArguments())
                            .map(TypeText::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            if (wildcard.getAnnotatedLowerBounds().length > 0) {
                return "? super " + of(wildcard.getAnnotatedLowerBounds()[0]);
            }
            AnnotatedType upper = wildcard.getAnnotatedUpperBounds()[0];
            return upper.getType() == Object.class ? "?" : "? extends " + of(upper);
        }
        return name(type.getType());
    }

    static String name(Type type) {
        if (!(type instanceof Class<?> known)) {
            return type.getTypeName();
        }
        Class<?> outer = known.getDeclaringClass();
        return outer == null ? known.getSimpleName() : name(outer) + '.' + known.getSimpleName();
    }

    static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(TypeText::variable)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String variable(TypeVariable<?> variable) {
        AnnotatedType bound = variable.getAnnotatedBounds()[0];
        boolean plain = bound.getType() == Object.class && bound.getAnnotations().length == 0;
        return variable.getName() + (plain ? "" : " extends " + of(bound));
    }
}
