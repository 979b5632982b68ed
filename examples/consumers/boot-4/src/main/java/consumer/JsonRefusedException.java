package consumer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown for JSON that is no document; it names every place that was found. */
final class JsonRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    JsonRefusedException(List<JsonProblem> problems) {
        super(display(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the document; at least one problem. */
    List<JsonProblem> problems() {
        return problems;
    }

    /** One line for each problem. */
    String display(Locale locale) {
        return display(problems, locale);
    }

    private static String display(List<JsonProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> problem.display(locale))
                .collect(Collectors.joining("\n"));
    }
}
