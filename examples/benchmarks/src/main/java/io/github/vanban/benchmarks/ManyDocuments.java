package io.github.vanban.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes very many documents of the real ones in the project, each with a number, a date and a signer
 * of its own, for {@code vanban check FOLDER --jobs N}. The same arguments give the same files.
 *
 * <pre>
 * java examples/benchmarks/src/main/java/io/github/vanban/benchmarks/ManyDocuments.java FOLDER 100000
 * </pre>
 */
public final class ManyDocuments {

    private static final List<String> SOURCES = List.of(
            "core/src/test/resources/corpus/documents",
            "examples/lessons/src/main/resources/io/github/vanban/lessons",
            "validation/src/main/resources/io/github/vanban/validation/rule/examples");

    private static final int IN_A_FOLDER = 1000;

    /** Of the header: the first of each in a text. */
    private static final Pattern NUMBER =
            Pattern.compile("(?m)^([ \\t]*Số:?[ \\t]*)\\d{1,5}(?=[ \\t]*/)");

    private static final Pattern DATE =
            Pattern.compile("ngày \\d{1,2} tháng \\d{1,2} năm (\\d{4})");

    /** What stands last in most texts: the name of the signer, in two to four words. */
    private static final Pattern SIGNER =
            Pattern.compile("(?m)^([ \\t]*)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,3}\\s*\\z");

    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi");
    private static final List<String> NAMES = List.of(
            "Văn An", "Thị Bình", "Minh Châu", "Quốc Dũng", "Thị Hà", "Thanh Long", "Ngọc Mai");

    private ManyDocuments() {}

    /** Writes them; in the folder of the project. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("expected: FOLDER COUNT");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        List<String> texts = texts();
        for (int i = 0; i < count; i++) {
            Path part = folder.resolve(String.format(Locale.ROOT, "%04d", i / IN_A_FOLDER));
            if (i % IN_A_FOLDER == 0) {
                Files.createDirectories(part);
            }
            Files.writeString(
                    part.resolve(String.format(Locale.ROOT, "%07d.txt", i)),
                    varied(texts.get(i % texts.size()), i));
        }
        System.out.println(count + " documents of " + texts.size() + " texts in " + folder);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String source : SOURCES) {
            try (Stream<Path> files = Files.walk(Path.of(source))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static String varied(String text, int i) {
        String numbered = NUMBER.matcher(text)
                .replaceFirst(match -> match.group(1) + String.format(Locale.ROOT, "%02d", i + 1));
        Matcher date = DATE.matcher(numbered);
        String dated = date.replaceFirst(match -> String.format(
                Locale.ROOT, "ngày %02d tháng %02d năm %s", i % 28 + 1, i % 2 + 1, match.group(1)));
        return SIGNER.matcher(dated)
                .replaceFirst(match -> match.group(1)
                        + FAMILIES.get(i % FAMILIES.size())
                        + " "
                        + NAMES.get(i / FAMILIES.size() % NAMES.size())
                        + "\n");
    }
}
