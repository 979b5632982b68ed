package io.github.vanban.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where JSON is no document and why, without the machinery's own names. */
final class JsonProblem {

    /** Deeper places are cut: nobody counts to the hundredth level. */
    private static final int LEVELS = 12;

    private JsonProblem() {}

    static String explain(JacksonException problem) {
        return line(problem) + pointer(problem) + reason(problem);
    }

    private static String line(JacksonException problem) {
        if (problem.getLocation() == null || problem.getLocation().getLineNr() <= 0) {
            return "";
        }
        return "line " + problem.getLocation().getLineNr() + ", column "
                + problem.getLocation().getColumnNr() + ": ";
    }

    private static String pointer(JacksonException problem) {
        List<JacksonException.Reference> path = problem.getPath();
        if (!(problem instanceof DatabindException) || path.isEmpty()) {
            return "";
        }
        return path.stream().limit(LEVELS).map(JsonProblem::step).collect(Collectors.joining())
                + (path.size() > LEVELS ? "/…: " : ": ");
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return "/" + (name == null ? Integer.toString(reference.getIndex()) : name);
    }

    private static String reason(JacksonException problem) {
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException
                    || cause instanceof NullPointerException) {
                return String.valueOf(cause.getMessage());
            }
        }
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "unknown property; known here are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (problem instanceof InvalidTypeIdException unknown) {
            return unknown.getTypeId() == null
                    ? "the property 'block' or 'attachment' that says its kind is missing"
                    : "unknown kind '" + unknown.getTypeId() + "'";
        }
        if (problem instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return "'" + wrong.getValue() + "' is not one of "
                    + Arrays.stream(wrong.getTargetType().getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", "));
        }
        return problem instanceof MismatchedInputException
                ? "another kind of value is expected here"
                : problem.getOriginalMessage();
    }
}
