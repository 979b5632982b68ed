package consumer

import io.github.vanban.document.Document
import io.github.vanban.number.DocumentNumber

/** Must not compile: a number may be missing. */
fun number(plan: Document): DocumentNumber = plan.header().number()

/** Must not compile: a document has a header, also an empty one. */
fun nothing(): Document = Document(null, null, null, null, null, null)
