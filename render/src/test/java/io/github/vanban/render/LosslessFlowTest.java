package io.github.vanban.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.layout.Blanks;
import io.github.vanban.layout.Columns;
import io.github.vanban.layout.Grid;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.LayoutItem;
import io.github.vanban.layout.Line;
import io.github.vanban.layout.Zone;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.read.Unread;
import io.github.vanban.source.Part;
import io.github.vanban.source.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every letter and figure of a real document stands in the flow-style output of its reading, in order
 * within its component, apart from what the reading reports as not read.
 *
 * <p>What the decree's form changes, and is therefore not compared:
 *
 * <ul>
 *   <li>letter case (titles, organs, headings and signers are set in capitals) and NFC;
 *   <li>punctuation, white space and end marks ({@code ; . ./.}), bullets of lists of people;
 *   <li>the fixed words and parts that the layout sets by itself: quốc hiệu, tiêu ngữ, {@code Số:},
 *       {@code V/v}, {@code Kính gửi:}, {@code Nơi nhận:}, {@code QUYẾT ĐỊNH:}, {@code (Kèm theo …)},
 *       {@code Lưu:}, and the organ above an attached text;
 *   <li>the order of two components: trích yếu stands below tên loại, Lưu is the last of its list;
 *   <li>values in their canonical spelling: tên loại, the number, how many copies are kept, the date, the authority to sign, stamps, and
 *       the citations in bases, whose dates and parts are put in the decree's order and words.
 * </ul>
 */
class LosslessFlowTest {

    private static final Path CORPUS = Path.of("../core/src/test/resources/corpus/documents");

    /** What is compared as it stands. */
    private enum Component {
        ORGANS(
                Set.of(Part.SUPERIOR, Part.ISSUER),
                Set.of(Zone.CO_QUAN_CHU_QUAN, Zone.CO_QUAN_BAN_HANH)),
        TYPES(Set.of(Part.TYPE), Set.of(Zone.TEN_LOAI)),
        SUBJECTS(Set.of(Part.SUBJECT), Set.of(Zone.TRICH_YEU, Zone.TRICH_YEU_CONG_VAN)),
        ADDRESSEES(Set.of(Part.ADDRESSEE), Set.of(Zone.KINH_GUI)),
        AUTHORITY(Set.of(Part.AUTHORITY), Set.of(Zone.THAM_QUYEN)),
        BODY(
                Set.of(
                        Part.LEAD,
                        Part.MARKER,
                        Part.DIVISION_TEXT,
                        Part.PARAGRAPH,
                        Part.TABLE,
                        Part.CLOSING),
                Set.of(
                        Zone.LOI_VAN,
                        Zone.TEN_PHAN,
                        Zone.TIEU_DE_PHAN,
                        Zone.MUC_LA_MA,
                        Zone.DIEU,
                        Zone.TIEU_DE_KHOAN,
                        Zone.KHOAN_DIEM)),
        RECIPIENTS(Set.of(Part.RECIPIENT), Set.of(Zone.NOI_NHAN_LIET_KE)),
        ARCHIVE(Set.of(Part.ARCHIVE), Set.of(Zone.NOI_NHAN_LIET_KE)),
        SIGNERS(
                Set.of(Part.SIGNER_TITLE, Part.SIGNER_POSITION, Part.SIGNER_NAME),
                Set.of(Zone.QUYEN_HAN_CHUC_VU, Zone.CHUC_VU_KHAC, Zone.HO_TEN)),
        ANNEXES(Set.of(Part.ANNEX_LABEL, Part.ANNEX_TITLE), Set.of(Zone.PHU_LUC, Zone.TEN_PHU_LUC));

        private final Set<Part> parts;
        private final Set<Zone> zones;

        Component(Set<Part> parts, Set<Zone> zones) {
            this.parts = parts;
            this.zones = zones;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLetterStandsInTheFlow(Path file) {
        Reading reading = DocumentReader.standard().read(text(file));
        Map<Component, StringBuilder> printed = printed(reading);

        for (Component component : Component.values()) {
            for (Segment segment : reading.map().segments()) {
                if (component.parts.contains(segment.part())
                        && segment.location() != null
                        && !reported(reading, segment)) {
                    String wanted = letters(segment.span().of(reading.source()), segment.part());
                    StringBuilder rest = printed.get(component);
                    int end = take(component, rest, wanted);
                    assertThat(end)
                            .as(
                                    "%s %s: %s%nin what is left: %.300s",
                                    component, segment, wanted, rest)
                            .isNotNegative();
                    rest.delete(0, end);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingOfABasisIsLost(Path file) {
        Reading reading = DocumentReader.standard().read(text(file));
        StringBuilder source = new StringBuilder();
        for (Segment segment : reading.map().segments()) {
            if (segment.part() == Part.BASIS) {
                source.append(' ').append(segment.span().of(reading.source()));
            }
        }
        String printed = letters(reading.document().preamble().bases().toString(), Part.BASIS);
        for (String word : source.toString().split("[\\s;,.:()]+")) {
            String wanted = letters(word, Part.BASIS);
            // A date in figures is printed in words, a number in its canonical spelling.
            if (!wanted.isEmpty() && word.chars().allMatch(Character::isLetter)) {
                assertThat(printed).contains(wanted);
            }
        }
    }

    /** Where the letters end; in a body they come next, elsewhere the layout may repeat others. */
    private static int take(Component component, StringBuilder text, String letters) {
        int from = text.indexOf(letters);
        boolean next = component != Component.BODY || from == 0;
        return from < 0 || !next ? -1 : from + letters.length();
    }

    private static boolean reported(Reading reading, Segment segment) {
        return reading.unread().stream()
                .map(Unread::span)
                .anyMatch(span -> span.start() <= segment.span().start()
                        && span.end() >= segment.span().end());
    }

    private static Map<Component, StringBuilder> printed(Reading reading) {
        Map<Component, StringBuilder> printed = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            printed.put(component, new StringBuilder());
        }
        Layout.of(reading.document(), Blanks.COLLAPSED)
                .sheets()
                .forEach(sheet -> sheet.items()
                        .forEach(item -> item.match(new LayoutItem.Cases<Void>() {
                            @Override
                            public Void line(Line line) {
                                for (Component component : Component.values()) {
                                    if (component.zones.contains(line.zone())) {
                                        printed.get(component).append(printedWords(line));
                                    }
                                }
                                return null;
                            }

                            @Override
                            public Void columns(Columns columns) {
                                columns.left().forEach(this::line);
                                columns.right().forEach(this::line);
                                return null;
                            }

                            @Override
                            public Void grid(Grid grid) {
                                String cells = grid.table().columns() + ""
                                        + grid.table().rows();
                                printed.get(Component.BODY).append(letters(cells, Part.OTHER));
                                return null;
                            }
                        })));
        return printed;
    }

    private static String printedWords(Line line) {
        return letters(line.words(), line.zone() == Zone.TEN_LOAI ? Part.TYPE : Part.OTHER);
    }

    /** Letters and figures only, in one case; what the layout says by itself is taken off. */
    private static String letters(String text, Part part) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        String kept = letters.toString();
        return switch (part) {
            case SUBJECT -> kept.startsWith("VV") ? kept.substring(2) : kept;
            case ARCHIVE -> archive(kept);
            case TYPE -> withoutTones(kept);
            default -> kept;
        };
    }

    /** The units; how many copies they keep is printed in brackets. */
    private static String archive(String letters) {
        String units = letters.startsWith("LƯU") ? letters.substring(3) : letters;
        int end = units.length();
        while (end > 0 && "0123456789B".indexOf(units.charAt(end - 1)) >= 0) {
            end--;
        }
        return units.substring(0, end);
    }

    /** A type is printed in its official spelling, whatever tone a scanner saw. */
    private static String withoutTones(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    }

    static Stream<Path> documents() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return List.copyOf(files.sorted().toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
