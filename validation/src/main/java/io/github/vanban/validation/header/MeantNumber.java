package io.github.vanban.validation.header;

import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberOddity;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Subject;

/** Số, ký hiệu as it was meant: a letter that looks like another is SO-09's matter and no other code. */
final class MeantNumber {

    private MeantNumber() {}

    /** The number of a document with D for Đ and the like put right. */
    static DocumentNumber of(Subject subject, DocumentNumber written) {
        return subject.first(Part.NUMBER)
                .flatMap(passage -> WrittenNumbers.of(subject).read(passage))
                .filter(read -> read.oddities().contains(NumberOddity.PLAIN_D)
                        || read.oddities().contains(NumberOddity.LOOK_ALIKE))
                .map(read -> read.value())
                .orElse(written);
    }
}
