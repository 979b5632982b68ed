package io.github.vanban.validation.structure;

import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Đánh số lại: gives the mục, khoản or điểm of one list the numbers of their places, and with them
 * whatever refers to one of them. Only where one slip explains the whole list and every reference is
 * plain: a reference to a number that stands twice, or nowhere, is the author's to mend.
 */
final class Renumbering {

    private final Subject subject;
    private final Siblings siblings;
    private final List<Siblings.Item> items;
    private final List<Edit> edits = new ArrayList<>();

    private Renumbering(Subject subject, Siblings siblings, DivisionKind kind) {
        this.subject = subject;
        this.siblings = siblings;
        items = siblings.items().stream().filter(item -> item.kind() == kind).toList();
    }

    /** The edits that mend the list in which a number is wrong; empty where that is not certain. */
    static List<Edit> of(Subject subject, Siblings siblings, DivisionKind kind) {
        boolean asked = kind == DivisionKind.MUC_LA_MA
                || kind == DivisionKind.KHOAN
                || kind == DivisionKind.DIEM;
        if (!asked || subject.reading().isEmpty()) {
            return List.of();
        }
        Renumbering renumbering = new Renumbering(subject, siblings, kind);
        return renumbering.oneSlip() && renumbering.markers() && renumbering.references(kind)
                ? List.copyOf(renumbering.edits)
                : List.of();
    }

    /**
     * Whether the numbers go up one by one but for one that stands twice or one that is left out. A
     * number that stands twice and is then made up for is one slip too.
     */
    private boolean oneSlip() {
        int slips = 0;
        boolean twice = false;
        for (int i = 0; i < items.size(); i++) {
            int ordinal = ordinal(i);
            if (ordinal == 0 || (i == 0 && ordinal != 1)) {
                return false;
            }
            int step = i == 0 ? 1 : ordinal - ordinal(i - 1);
            boolean madeUpFor = twice && step == 2;
            if (step != 1 && !madeUpFor) {
                slips++;
            }
            if (step < 0 || step > 2) {
                return false;
            }
            twice = step == 0;
        }
        return slips == 1;
    }

    /** The number of an item in the decree's form, else 0. */
    private int ordinal(int index) {
        Siblings.Item item = items.get(index);
        OptionalInt ordinal = Ordinal.of(item.division());
        boolean plain = ordinal.isPresent()
                && item.division().marker().equals(item.kind().marker(ordinal.getAsInt()));
        return plain ? ordinal.getAsInt() : 0;
    }

    private boolean markers() {
        for (int i = 0; i < items.size(); i++) {
            if (ordinal(i) == i + 1) {
                continue;
            }
            Siblings.Item item = items.get(i);
            Optional<Passage> passage = subject.at(item.location().child("marker"));
            String marker = item.division().marker();
            if (passage.isEmpty() || !passage.get().text().equals(marker)) {
                return false;
            }
            Optional<Edit> edit =
                    passage.get().edit(0, marker.length(), item.kind().marker(i + 1));
            if (edit.isEmpty()) {
                return false;
            }
            edits.add(edit.get());
        }
        return true;
    }

    private boolean references(DivisionKind kind) {
        for (Passage passage : subject.text()) {
            for (Reference reference : Reference.in(passage)) {
                if (reference.names(kind) && !moved(passage, reference, kind)) {
                    return false;
                }
            }
        }
        return subject.attached().stream()
                .flatMap(passage -> Reference.in(passage).stream())
                .noneMatch(reference -> reference.names(kind)
                        && reference.reach() != Reference.Reach.ELSEWHERE
                        && newOrdinal(reference.ordinal(kind)) != reference.ordinal(kind));
    }

    /** Mends one reference, or says that it cannot be told what it means. */
    private boolean moved(Passage passage, Reference reference, DivisionKind kind) {
        int ordinal = reference.ordinal(kind);
        int now = newOrdinal(ordinal);
        if (now == ordinal || reference.reach() == Reference.Reach.ELSEWHERE) {
            return true;
        }
        Reference.Reach within = reference.within(siblings.parent(), kind);
        if (within == Reference.Reach.ELSEWHERE) {
            return true;
        }
        Reference.Unit unit = reference.unit(kind);
        Optional<Edit> edit = within == Reference.Reach.HERE && now > 0 && parentIsOne()
                ? passage.edit(
                        unit.from(), unit.to(), kind.numeral().orElseThrow().format(now))
                : Optional.empty();
        edit.ifPresent(edits::add);
        return edit.isPresent();
    }

    /** Whether no other part has the number of the one that holds the list. */
    private boolean parentIsOne() {
        Division parent = siblings.parent();
        return parent == null
                || Siblings.items(subject).stream()
                                .filter(item -> item.kind() == parent.kind()
                                        && Ordinal.of(item.division()).equals(Ordinal.of(parent)))
                                .count()
                        == 1;
    }

    /** What a number of the list has become: 0 where it stood twice or nowhere. */
    private int newOrdinal(int ordinal) {
        int now = 0;
        boolean known = false;
        int last = 0;
        for (int i = 0; i < items.size(); i++) {
            last = Math.max(last, ordinal(i));
            if (ordinal(i) == ordinal) {
                now = known ? 0 : i + 1;
                known = true;
            }
        }
        // Beyond the list there is nothing that could have moved.
        return ordinal > last ? ordinal : now;
    }
}
