package consumer;

import io.github.vanban.document.Document;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/**
 * Reads the body of a request into a document, strictly. It asks before the mapper of the
 * application, which nobody has to configure for documents, and takes no more than it would read.
 */
@Component
class DocumentBodies extends AbstractHttpMessageConverter<Document> {

    DocumentBodies() {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Document.class;
    }

    /** Documents are written by the mapper of the application. */
    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Document readInternal(Class<? extends Document> type, HttpInputMessage message)
            throws IOException {
        return StrictJson.read(message.getBody().readNBytes(StrictJson.MAX_BYTES + 1));
    }

    @Override
    protected void writeInternal(Document document, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("documents are only read here");
    }
}
