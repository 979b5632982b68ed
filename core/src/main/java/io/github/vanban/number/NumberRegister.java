package io.github.vanban.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sổ đăng ký văn bản đi: the numbers that an organ has given, from 01 on the first of January to
 * the last on the 31st of December, each number and symbol once in a year (Điều 15.1).
 *
 * <pre>{@code
 * NumberRegister register = NumberRegister.empty();
 * DocumentNumber plan = register.next("KH-MGLH", 2026);             // 01/KH-MGLH
 * register = register.register(plan, java.time.LocalDate.of(2026, 1, 5));
 * register.next("KH-MGLH", 2026);                                   // 02/KH-MGLH
 * }</pre>
 *
 * <p>One register is one organ's. Secret papers, and advisory bodies under the organ's seal, have
 * series of their own (Điều 15.2; điểm a khoản 3 Mục II Phần I Phụ lục I) and so a register each;
 * numbers of the Quốc hội and of the Party, which run
 * through a term, have no place here. Immutable and thread-safe: a
 * register grows by copying, so put a whole book in with {@link #of}. To keep it, keep its {@link
 * #entries()}.
 */
public final class NumberRegister {

    private static final Comparator<RegisterEntry> IN_SERIES = Comparator.comparingInt(
                    RegisterEntry::position)
            .thenComparingInt(RegisterEntry::part)
            .thenComparing(entry -> entry.number().ordinal().orElseThrow());

    private final NumberSeries series;
    private final List<RegisterEntry> entries;

    /** The highest number so far of every series and year, so that a next one is found at once. */
    private final Map<Book, Integer> highest;

    /** One series in one year. */
    private record Book(String series, int year) {}

    private NumberRegister(
            NumberSeries series, List<RegisterEntry> entries, Map<Book, Integer> highest) {
        this.series = series;
        this.entries = entries;
        this.highest = highest;
    }

    /** A register without entries, all types in one series. */
    public static NumberRegister empty() {
        return empty(NumberSeries.ONE);
    }

    /** A register without entries. */
    public static NumberRegister empty(NumberSeries series) {
        return of(series, List.of());
    }

    /**
     * A register of entries as somebody kept them; what is wrong with them {@link #problems} tells.
     *
     * @throws IllegalArgumentException for a Party number
     */
    public static NumberRegister of(NumberSeries series, Collection<RegisterEntry> entries) {
        Map<Book, Integer> highest = new HashMap<>();
        for (RegisterEntry entry : entries) {
            highest.merge(book(series, entry), entry.position(), Math::max);
        }
        return new NumberRegister(
                Objects.requireNonNull(series, "series"),
                List.copyOf(entries),
                Map.copyOf(highest));
    }

    /** The entries in the order they came. */
    public List<RegisterEntry> entries() {
        return entries;
    }

    /**
     * A register with one entry more.
     *
     * @throws IllegalArgumentException when its series has that number in that year already, when
     *     the number is blank, and for a Party number
     */
    public NumberRegister register(DocumentNumber number, LocalDate date) {
        RegisterEntry entry = new RegisterEntry(number, date);
        Book book = book(series, entry);
        if (entry.position() <= highest.getOrDefault(book, 0)) {
            refuseRepetition(book, entry);
        }
        List<RegisterEntry> longer = new ArrayList<>(entries.size() + 1);
        longer.addAll(entries);
        longer.add(entry);
        Map<Book, Integer> higher = new HashMap<>(highest);
        higher.merge(book, entry.position(), Math::max);
        return new NumberRegister(series, List.copyOf(longer), Map.copyOf(higher));
    }

    /**
     * The number that is to be given next: one more than the highest of its series, 01 at first.
     *
     * @param symbol what follows the first slash, in a normative document with its year, {@code
     *     2026/QĐ-UBND}
     * @param year the year of the document
     * @throws IllegalArgumentException when the symbol carries another year
     */
    public DocumentNumber next(String symbol, int year) {
        DocumentNumber draft = DocumentNumber.draft(symbol);
        if (draft.year().orElse(year) != year) {
            throw new IllegalArgumentException(
                    "next(\"" + symbol + "\", " + year + "): the symbol carries another year");
        }
        return draft.withOrdinal(highest.getOrDefault(new Book(series.of(draft), year), 0) + 1);
    }

    /** Gaps, repeated numbers, numbers out of date order or of another year, series by series. */
    public List<RegisterProblem> problems() {
        Map<Book, List<RegisterEntry>> books = new LinkedHashMap<>();
        for (RegisterEntry entry : entries) {
            books.computeIfAbsent(book(series, entry), key -> new ArrayList<>()).add(entry);
        }
        List<RegisterProblem> problems = new ArrayList<>();
        for (List<RegisterEntry> book : books.values()) {
            book.sort(IN_SERIES);
            problemsOf(book, problems);
        }
        return List.copyOf(problems);
    }

    private static void problemsOf(List<RegisterEntry> book, List<RegisterProblem> problems) {
        for (RegisterEntry entry : book) {
            if (entry.year() != entry.date().getYear()) {
                problems.add(new RegisterProblem(RegisterProblem.Kind.OTHER_YEAR, List.of(entry)));
            }
        }
        if (book.get(0).position() > 1) {
            problems.add(new RegisterProblem(RegisterProblem.Kind.GAP, book.subList(0, 1)));
        }
        for (int i = 1; i < book.size(); i++) {
            RegisterEntry entry = book.get(i);
            RegisterEntry before = book.get(i - 1);
            List<RegisterEntry> pair = List.of(before, entry);
            if (entry.position() > before.position() + 1) {
                problems.add(new RegisterProblem(RegisterProblem.Kind.GAP, pair));
            }
            if (IN_SERIES.compare(before, entry) == 0) {
                problems.add(new RegisterProblem(RegisterProblem.Kind.DUPLICATE, pair));
            } else if (entry.date().isBefore(before.date())) {
                problems.add(new RegisterProblem(RegisterProblem.Kind.OUT_OF_DATE_ORDER, pair));
            }
        }
    }

    /** Only a number handed out of turn comes here, so searching the whole register is rare. */
    private void refuseRepetition(Book book, RegisterEntry entry) {
        for (RegisterEntry other : entries) {
            if (IN_SERIES.compare(other, entry) == 0 && book(series, other).equals(book)) {
                throw new IllegalArgumentException("register: " + entry + " repeats the number of "
                        + other + "; take next(symbol, year)");
            }
        }
    }

    private static Book book(NumberSeries series, RegisterEntry entry) {
        return new Book(series.of(entry.number()), entry.year());
    }
}
