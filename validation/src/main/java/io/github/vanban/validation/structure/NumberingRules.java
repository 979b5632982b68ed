package io.github.vanban.validation.structure;

import io.github.vanban.body.DivisionKind;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Reason;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Đánh số: duplicates, gaps and restarts (Phụ lục I, Phần I, Mục II.6). */
public final class NumberingRules {

    /** A larger jump is no slip of the pen; more likely something in between was not read. */
    private static final int LARGEST_GAP = 2;

    private static final int MOST_LISTS = 8;

    /** The letter before which đ belongs. */
    private static final int LETTER_D = 4;

    private NumberingRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .logic("BC-01", NumberingRules::duplicates)
                .logic("BC-02", NumberingRules::gaps)
                .form("BC-04", NumberingRules::letters)
                .logic("BC-08", NumberingRules::restarts);
    }

    private interface OnPair {
        void examine(
                Siblings siblings, Siblings.Item former, int first, Siblings.Item item, int second);
    }

    /** Goes through neighbours of the same level, each counted from the beginning of its list. */
    private static void pairs(Subject subject, OnPair check) {
        for (Siblings siblings : Siblings.of(subject)) {
            Siblings.Item former = null;
            int first = 0;
            boolean sound = false;
            for (Siblings.Item item : siblings.items()) {
                OptionalInt ordinal = Ordinal.of(item.division());
                if (ordinal.isEmpty()) {
                    continue;
                }
                boolean same = former != null
                        && former.kind() == item.kind()
                        && Ordinal.series(former.division())
                                .equals(Ordinal.series(item.division()));
                if (same && former != null && sound) {
                    check.examine(siblings, former, first, item, ordinal.getAsInt());
                } else {
                    sound = ordinal.getAsInt() == 1 || (same && sound);
                }
                former = item;
                first = ordinal.getAsInt();
            }
        }
    }

    private static void duplicates(Subject subject, Verdict verdict) {
        Set<Siblings> tried = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs(subject, (siblings, former, first, item, second) -> {
            if (first == second) {
                String expected = item.kind().numeral().isPresent()
                                && second < item.kind().numeral().get().last()
                        ? item.kind().marker(second + 1)
                        : "";
                verdict.fail(item.place(subject), item.division().marker())
                        .expected(expected)
                        .guarded(renumbered(subject, siblings, item.kind(), tried));
            }
        });
    }

    /** Behind a number that stands twice, the next but one is where it would be anyway. */
    private static void gaps(Subject subject, Verdict verdict) {
        Set<Siblings> tried = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Siblings.Item> doubled = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs(subject, (siblings, former, first, item, second) -> {
            if (first == second) {
                doubled.add(item);
            }
            if (doubled.contains(former) && second == first + 2) {
                return;
            }
            boolean missingD = item.kind() == DivisionKind.DIEM && first == LETTER_D;
            if (second > first + 1 && second <= first + 1 + LARGEST_GAP && !missingD) {
                verdict.fail(item.place(subject), item.division().marker())
                        .expected(item.kind().marker(first + 1))
                        .guarded(renumbered(subject, siblings, item.kind(), tried));
            }
        });
    }

    /** The first slip of a list shows whether it is the only one; a program mends a few lists. */
    private static List<Edit> renumbered(
            Subject subject, Siblings siblings, DivisionKind kind, Set<Siblings> tried) {
        return tried.size() < MOST_LISTS && tried.add(siblings)
                ? Renumbering.of(subject, siblings, kind)
                : List.of();
    }

    private static void letters(Subject subject, Verdict verdict) {
        pairs(subject, (siblings, former, first, item, second) -> {
            if (item.kind() == DivisionKind.DIEM && first == LETTER_D && second == first + 2) {
                verdict.fail(item.place(subject), item.division().marker()).expected("đ)");
            }
        });
        for (Siblings.Item item : Siblings.items(subject)) {
            String marker = item.division().marker();
            if (item.kind() == DivisionKind.DIEM
                    && !marker.isEmpty()
                    && "fjwz".indexOf(marker.charAt(0)) >= 0) {
                verdict.fail(item.place(subject), marker);
            }
        }
    }

    /** Điều are counted through the whole document, whatever chapters they stand in. */
    private static void restarts(Subject subject, Verdict verdict) {
        List<Siblings.Item> articles = Siblings.items(subject).stream()
                .filter(item -> item.kind() == DivisionKind.DIEU)
                .toList();
        if (articles.isEmpty()) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
        }
        for (int i = 1; i < articles.size(); i++) {
            OptionalInt former = Ordinal.of(articles.get(i - 1).division());
            OptionalInt ordinal = Ordinal.of(articles.get(i).division());
            if (former.isPresent() && former.getAsInt() > 1 && ordinal.orElse(0) == 1) {
                verdict.fail(
                        articles.get(i).place(subject),
                        articles.get(i).division().marker());
            }
        }
    }
}
