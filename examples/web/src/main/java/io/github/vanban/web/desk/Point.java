package io.github.vanban.web.desk;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.Span;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import org.jspecify.annotations.Nullable;

/**
 * Điểm cần xem: one entry of the list beside the page.
 *
 * @param number its place in the list, from 1; the page has the same number
 * @param said the finding in the reader's language
 * @param span where it stands in the text, or null
 * @param line the line of the text, from 1, or null
 * @param key names the finding in a request to mend it: a changed text has another finding there
 * @param fix how sure its correction is, or null when there is none
 */
public record Point(
        int number,
        Finding said,
        @Nullable Span span,
        @Nullable Integer line,
        String key,
        Fix.@Nullable Safety fix) {

    static Point of(int number, Finding said, RuleFinding finding, LineIndex lines) {
        Span span = finding.place().span();
        Fix fix = finding.fix();
        return new Point(
                number,
                said,
                span,
                span == null ? null : lines.position(span.start()).line(),
                key(finding),
                fix == null ? null : fix.safety());
    }

    /** What a request names a finding by: {@code SO-04@5-16}. */
    public static String key(RuleFinding finding) {
        Span span = finding.place().span();
        return finding.rule() + (span == null ? "" : "@" + span.start() + '-' + span.end());
    }

    /** Whether its correction is the only possible one. */
    public boolean safe() {
        return fix == Fix.Safety.SAFE;
    }

    /** Whether its correction is likely, and a person should look at it. */
    public boolean likely() {
        return fix == Fix.Safety.GUARDED;
    }
}
