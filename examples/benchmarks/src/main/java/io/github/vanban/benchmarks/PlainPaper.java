package io.github.vanban.benchmarks;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.Paragraph;
import io.github.vanban.document.Document;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** A paper as one would annotate it without vanban: the same text in as many records. */
record PlainPaper(
        @NotBlank @Size(max = 200) String number,
        @NotBlank @Size(max = 2000) String subject,
        @NotNull List<@NotBlank @Size(max = 2000) String> bases,
        @NotNull List<@Valid Node> nodes) {

    /** A division or a paragraph. */
    record Node(
            @NotNull @Size(max = 20) String marker,
            @NotBlank @Size(max = 20_000) String text,
            @NotNull List<@Valid Node> nodes) {}

    static PlainPaper of(Document document) {
        return new PlainPaper(
                "Số: " + document.header().number(),
                Objects.requireNonNullElse(document.title().subject(), "-"),
                document.preamble().bases().stream().map(Object::toString).toList(),
                nodes(document.body().blocks()));
    }

    private static List<Node> nodes(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Division division
                        ? new Node(
                                division.marker(),
                                Objects.requireNonNullElse(division.text(), "-"),
                                nodes(division.blocks()))
                        : new Node(
                                "",
                                block instanceof Paragraph paragraph ? paragraph.text() : "-",
                                List.of()))
                .toList();
    }
}
