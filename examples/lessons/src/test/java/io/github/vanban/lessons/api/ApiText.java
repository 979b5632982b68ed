package io.github.vanban.lessons.api;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What callers of a module can see: the signatures of its exported packages, one a line. */
final class ApiText {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private final StringBuilder text = new StringBuilder();

    private ApiText() {}

    static String of(ModuleDescriptor module, List<Class<?>> classes) {
        ApiText api = new ApiText();
        api.text.append("module ").append(module.name()).append('\n');
        module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .forEach(name -> api.packageOf(name, classes));
        return api.text.toString();
    }

    private void packageOf(String name, List<Class<?>> classes) {
        text.append("\npackage ").append(name).append('\n');
        classes.stream()
                .filter(type -> type.getPackageName().equals(name) && visible(type))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(this::type);
    }

    private void type(Class<?> type) {
        text.append('\n').append(header(type)).append('\n');
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (visible(type, field.getModifiers()) && !field.isSynthetic()) {
                members.add(
                        field.isEnumConstant()
                                ? field.getName()
                                : flags(field.getModifiers())
                                        + TypeText.of(field.getAnnotatedType())
                                        + ' '
                                        + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (visible(type, constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add("new" + call(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (visible(type, method.getModifiers()) && !method.isSynthetic() && ours(method)) {
                members.add(flags(method.getModifiers())
                        + (method.isDefault() ? "default " : "")
                        + variables(method)
                        + TypeText.of(method.getAnnotatedReturnType())
                        + ' '
                        + method.getName()
                        + call(method));
            }
        }
        members.forEach(member -> text.append("    ").append(member).append('\n'));
    }

    private static String header(Class<?> type) {
        List<String> words = new ArrayList<>();
        if (type.isSealed()) {
            words.add("sealed");
        } else if (Modifier.isFinal(type.getModifiers()) && !type.isRecord() && !type.isEnum()) {
            words.add("final");
        } else if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
            words.add("abstract");
        }
        words.add(
                type.isAnnotation()
                        ? "@interface"
                        : type.isInterface()
                                ? "interface"
                                : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class");
        words.add(TypeText.name(type) + TypeText.variables(type.getTypeParameters()));
        AnnotatedType parent = type.getAnnotatedSuperclass();
        if (parent != null
                && !Set.of(Object.class, Record.class).contains(parent.getType())
                && !type.isEnum()) {
            words.add("extends " + TypeText.of(parent));
        }
        list(words, "implements", Arrays.stream(type.getAnnotatedInterfaces()).map(TypeText::of));
        if (type.isSealed() && !type.isEnum()) {
            list(
                    words,
                    "permits",
                    Arrays.stream(type.getPermittedSubclasses()).map(TypeText::name));
        }
        return String.join(" ", words);
    }

    private static void list(List<String> words, String keyword, Stream<String> names) {
        String all = names.sorted().collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            words.add(keyword + ' ' + all);
        }
    }

    private static String variables(Method method) {
        String variables = TypeText.variables(method.getTypeParameters());
        return variables.isEmpty() ? "" : variables + ' ';
    }

    private static String call(Executable call) {
        String thrown = Arrays.stream(call.getAnnotatedExceptionTypes())
                .map(TypeText::of)
                .collect(Collectors.joining(", "));
        return Arrays.stream(call.getAnnotatedParameterTypes())
                        .map(TypeText::of)
                        .collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static boolean ours(Method method) {
        return !OF_EVERY_OBJECT.contains(method.getName())
                && !(method.getDeclaringClass().isEnum()
                        && OF_EVERY_ENUM.contains(method.getName()));
    }

    private static boolean visible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || visible(outer));
    }

    private static boolean visible(Class<?> type, int modifiers) {
        return Modifier.isPublic(modifiers)
                || (Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers()));
    }

    private static String flags(int modifiers) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "");
    }
}
