package io.github.vanban.validation.check;

import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.passage.Phrase;

/**
 * Biên bản. Mẫu 1.9 has a number and Nơi nhận; its trích yếu is the name of a meeting (note 4). A
 * handover, an inspection or a paper that a class fills in bears the same name and has no template,
 * so nothing is missing there for certain.
 */
public final class Minutes {

    private static final Phrase MEETING = Phrase.of("(?iu)\\b(?:họp|hội nghị|hội thảo)\\b");

    private Minutes() {}

    /** Whether a paper is called biên bản and does not say that it is of a meeting. */
    public static boolean ofNoMeeting(Subject subject) {
        String name = subject.document().title().subject();
        return subject.type() == AdministrativeType.BIEN_BAN && (name == null || !MEETING.in(name));
    }
}
