package io.github.vanban.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.body.Paragraph;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan as one would hand it to a template: its words in the order of the page, not escaped. What the
 * library works out on every call is ready here, which favours the template: capitals, end marks, where
 * titles are broken and which numbers stay on one line.
 */
public record PlanView(
        List<String> superior,
        List<String> organ,
        List<Run> number,
        String issued,
        Words words,
        List<Node> nodes) {

    private static final Pattern NUMBER =
            Pattern.compile("\\d+ [-–] \\d+\\S*|\\S*[\\d…]\\S*[-/–]\\S+");

    /** A part of a text; numbers are not broken. */
    public record Run(String text, boolean number) {}

    /** A heading with what it holds, an item of a list or a paragraph. */
    public record Node(Kind kind, String marker, List<Run> text, List<Node> nodes) {}

    /** What a node is. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** A paragraph. */
        TEXT
    }

    /** What stands above and below the sections. */
    public record Words(
            List<List<Run>> subject,
            List<List<Run>> bases,
            List<Run> lead,
            List<Run> closing,
            List<String> recipients,
            List<String> signature) {}

    /** The plan of Tân Phước 3. */
    static PlanView of(Document plan) {
        Organ organ = plan.header().issuers().get(0);
        List<List<Run>> bases = new ArrayList<>();
        plan.preamble().bases().forEach(basis -> bases.add(runs(basis + ".")));
        List<String> recipients = new ArrayList<>();
        plan.ending().recipients().list().forEach(recipient -> recipients.add(recipient + ";"));
        recipients.add(String.valueOf(plan.ending().recipients().archive()));
        List<List<Run>> subject = new ArrayList<>();
        broken(requireNonNull(plan.title().subject()), "công trong")
                .forEach(line -> subject.add(runs(line)));
        return new PlanView(
                broken(requireNonNull(organ.superior()), "VÀ ĐÀO", "HUYỆN"),
                broken(organ.headerName(), "TÂN PHƯỚC"),
                runs("Số: ……" + plan.header().number()),
                requireNonNull(plan.header().issued()).place() + ", ngày …… tháng 7 năm 2021",
                new Words(
                        subject,
                        bases,
                        runs(requireNonNull(plan.preamble().lead())),
                        runs(plan.body().closing() + "./."),
                        recipients,
                        List.of(
                                requireNonNull(plan.ending().signatures().get(0).title()),
                                requireNonNull(plan.ending().signatures().get(0).name()))),
                nodes(plan.body().blocks()));
    }

    private static List<Node> nodes(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Division division) {
                boolean item = division.kind() == DivisionKind.GACH_DAU_DONG;
                nodes.add(new Node(
                        item ? Kind.ITEM : Kind.HEADING,
                        division.marker(),
                        runs(requireNonNull(division.text())),
                        nodes(division.blocks())));
            } else if (block instanceof Paragraph paragraph) {
                nodes.add(new Node(Kind.TEXT, "", runs(paragraph.text()), List.of()));
            }
        }
        return List.copyOf(nodes);
    }

    private static List<String> broken(String text, String... before) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (String next : before) {
            int at = text.indexOf(next, from);
            lines.add(text.substring(from, at));
            from = at;
        }
        lines.add(text.substring(from));
        return List.copyOf(lines);
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(text);
        int from = 0;
        while (numbers.find()) {
            if (numbers.start() > from) {
                runs.add(new Run(text.substring(from, numbers.start()), false));
            }
            runs.add(new Run(numbers.group(), true));
            from = numbers.end();
        }
        if (from < text.length()) {
            runs.add(new Run(text.substring(from), false));
        }
        return List.copyOf(runs);
    }
}
