package consumer;

import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentSchema;
import io.github.vanban.render.TextRenderer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints a plan, and says that the schema came along. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Document plan = Document.plan("Cải cách hành chính năm 2026")
                .number("/KH-MGLH")
                .section("MỤC ĐÍCH", section -> section.dash("Nâng cao chất lượng phục vụ."))
                .build();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(TextRenderer.page().render(plan));
        out.println("schema: " + DocumentSchema.text().contains("2020-12"));
    }
}
