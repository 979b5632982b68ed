package io.github.vanban.constraint;

import io.github.vanban.source.Location;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds a violation at a place in a document. */
final class PropertyPath {

    private PropertyPath() {}

    /** Adds it at the place, seen from the validated value; at that value itself when there is none. */
    static void add(ConstraintViolationBuilder builder, @Nullable Location place) {
        Function<String, NodeBuilderCustomizableContext> next = builder::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> element = builder::addBeanNode;
        Runnable end = builder::addConstraintViolation;
        OptionalInt index = OptionalInt.empty();
        for (Location step : steps(place)) {
            NodeBuilderCustomizableContext node = next.apply(step.component());
            if (index.isPresent()) {
                // The builder hangs the index of a list on the node that follows it.
                NodeBuilderDefinedContext inList = node.inIterable().atIndex(index.getAsInt());
                next = inList::addPropertyNode;
                element = inList::addBeanNode;
                end = inList::addConstraintViolation;
            } else {
                next = node::addPropertyNode;
                element = node::addBeanNode;
                end = node::addConstraintViolation;
            }
            index = step.index();
        }
        if (index.isPresent()) {
            element.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        } else {
            end.run();
        }
    }

    private static Deque<Location> steps(@Nullable Location place) {
        Deque<Location> steps = new ArrayDeque<>();
        for (Location at = place; at != null; at = at.parent()) {
            steps.addFirst(at);
        }
        return steps;
    }
}
