package io.github.vanban.validation.check;

import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.passage.Phrase;

/**
 * Văn bản không theo mẫu: papers of which no template says that they have a number and Nơi nhận. Mẫu
 * 1.9 has both, and its trích yếu is the name of a meeting (note 4); a handover, an inspection or a
 * paper that a class fills in is called biên bản too and has no template.
 */
public final class FreeForms {

    private static final Phrase MEETING = Phrase.of("(?iu)\\b(?:họp|hội nghị|hội thảo)\\b");

    private FreeForms() {}

    /** Whether a paper is one, so that no number and no recipients are missing there for certain. */
    public static boolean is(Subject subject) {
        return subject.type() == AdministrativeType.THU_CONG
                || Parties.sign(subject.type())
                || (subject.type() == AdministrativeType.BIEN_BAN && !ofMeeting(subject));
    }

    private static boolean ofMeeting(Subject subject) {
        String name = subject.document().title().subject();
        return name != null && MEETING.in(name);
    }
}
