package io.github.vanban.web.desk;

import io.github.vanban.validation.Messages;
import io.github.vanban.validation.Outcome;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chỗ chưa xét được: rules that could not be looked at for one reason.
 *
 * @param reason why, in the reader's language
 * @param rules their ids
 */
public record Gap(String reason, List<String> rules) {

    /** Copies. */
    public Gap {
        rules = List.copyOf(rules);
    }

    /** What a report could not look at, the most frequent reason first. */
    static List<Gap> of(Report report, Locale locale) {
        Map<Reason, List<String>> rules = new EnumMap<>(Reason.class);
        for (Outcome outcome : report.outcomes()) {
            Reason reason = outcome.reason();
            if (outcome.status() == Status.NOT_EVALUATED && reason != null) {
                rules.computeIfAbsent(reason, any -> new ArrayList<>())
                        .add(outcome.rule().id());
            }
        }
        Messages messages = Messages.in(locale);
        return rules.entrySet().stream()
                .map(entry -> new Gap(messages.message(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((Gap gap) -> -gap.rules().size()))
                .toList();
    }
}
