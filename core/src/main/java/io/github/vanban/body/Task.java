package io.github.vanban.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Nhiệm vụ: one row of a plan's table of tasks: what is done, by whom, with whom, by when, and what
 * comes out. Immutable and thread-safe. The decree does not prescribe it; a plan that can be followed
 * up needs it.
 *
 * <pre>{@code
 * Task task = Task.of("Tuyên truyền về chuyển đổi số")
 *         .ledBy("Tổ Văn phòng").supportedBy("Các tổ chuyên môn")
 *         .dueBy("Trước ngày 15 tháng 9 năm 2026").resultingIn("Báo cáo");
 * }</pre>
 *
 * @param work nội dung công việc, not blank
 * @param lead đơn vị chủ trì, or null
 * @param support đơn vị phối hợp, or null
 * @param deadline thời hạn, in the author's words, or null
 * @param result kết quả, sản phẩm, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Task(
        String work,
        @Nullable String lead,
        @Nullable String support,
        @Nullable String deadline,
        @Nullable String result) {

    /** Checks the work and brings every text to NFC; blank becomes null. */
    public Task {
        work = OneLine.required(work, "work");
        lead = OneLine.optional(lead);
        support = OneLine.optional(support);
        deadline = OneLine.optional(deadline);
        result = OneLine.optional(result);
    }

    /** A task of which only the work is known yet. */
    public static Task of(String work) {
        return new Task(work, null, null, null, null);
    }

    /** The same task with another đơn vị chủ trì. */
    public Task ledBy(String lead) {
        return new Task(work, lead, support, deadline, result);
    }

    /** The same task with other đơn vị phối hợp. */
    public Task supportedBy(String support) {
        return new Task(work, lead, support, deadline, result);
    }

    /** The same task with another thời hạn. */
    public Task dueBy(String deadline) {
        return new Task(work, lead, support, deadline, result);
    }

    /** The same task with another kết quả. */
    public Task resultingIn(String result) {
        return new Task(work, lead, support, deadline, result);
    }
}
