package io.github.vanban.validation;

import io.github.vanban.read.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Real papers with what people found in them: see the heads of the two tables. */
final class Judged {

    private static final Path PAPERS = Path.of("../core/src/test/resources/corpus/documents");

    private Judged() {}

    /** A finding that the rules have, by the line in which it begins. */
    record Said(String document, String rule, int line) {

        @Override
        public String toString() {
            return rule + " in line " + line + " of " + document.substring(0, 3);
        }
    }

    /** What two readers say of a finding: right, wrong or doubtful. */
    record Verdict(Said said, String severity, String first, String second) {

        boolean both(String word) {
            return first.equals(word) && second.equals(word);
        }
    }

    /** What a reader found without the rules. */
    record Defect(Said said, String severity) {

        /** A paragraph may be counted from the line before it. */
        boolean among(List<Said> found) {
            return found.stream()
                    .anyMatch(one -> one.document().equals(said.document())
                            && one.rule().equals(said.rule())
                            && Math.abs(one.line() - said.line()) <= 1);
        }
    }

    static List<Verdict> verdicts() {
        return rows("verdicts.tsv").stream()
                .map(row -> new Verdict(said(row), row[3], row[4], row[5]))
                .toList();
    }

    static List<Defect> defects() {
        return rows("defects.tsv").stream()
                .map(row -> new Defect(said(row), row[3]))
                .toList();
    }

    /** Every error and warning in the papers of both tables. */
    static List<Said> said() {
        TreeSet<String> documents = new TreeSet<>();
        verdicts().forEach(verdict -> documents.add(verdict.said().document()));
        List<Said> said = new ArrayList<>();
        documents.forEach(document -> said.addAll(said(document)));
        return said;
    }

    private static List<Said> said(String document) {
        Report report = Checker.standard().check(DocumentReader.standard().read(text(document)));
        return ReportView.of(document, report, Locale.ENGLISH).findings().stream()
                .filter(finding -> !finding.severity().equals("info"))
                .map(finding -> new Said(
                        document, finding.rule(), finding.line() == null ? 0 : finding.line()))
                .toList();
    }

    private static String text(String document) {
        try {
            return Files.readString(PAPERS.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said said(String[] row) {
        return new Said(row[0], row[2], Integer.parseInt(row[1]));
    }

    private static List<String[]> rows(String table) {
        return Seeds.text("agreement/" + table)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("document\t"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
