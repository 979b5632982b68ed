package consumer

import io.github.vanban.document.Document
import io.github.vanban.number.DocumentNumber
import io.github.vanban.render.TextRenderer

/** What may be missing is asked for with a question mark, and what may not is used as it is. */
fun describe(plan: Document): String {
    val number: DocumentNumber? = plan.header().number()
    val subject: String = plan.title().subject() ?: "(không có trích yếu)"
    val lines: Int = TextRenderer.page().render(plan).lines().size
    return "${number?.toString() ?: "chưa có số"}: $subject, $lines dòng"
}
