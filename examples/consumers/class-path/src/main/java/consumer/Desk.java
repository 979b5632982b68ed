package consumer;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import java.util.Locale;

/** Reads, checks and prints, with the jars of vanban and no others. */
public final class Desk {

    private Desk() {}

    public static String check(String text) {
        Reading reading = DocumentReader.standard().read(text);
        Report report = Checker.standard().check(reading);
        return report.display(Locale.forLanguageTag("vi"));
    }

    public static String page(String subject) {
        Document plan = Document.plan(subject).number("/KH-MGLH").build();
        return HtmlRenderer.page().render(plan);
    }
}
