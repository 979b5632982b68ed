package io.github.vanban.benchmarks;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The same page from template engines, each with the mark-up in its template or its model. */
final class TemplatePeers {

    private static final String JTE_NAME = "page.jte";
    private static final String THYMELEAF = """
            <th:block th:each="p : ${pieces}"><th:block th:utext="${markups[p.kind()]}"/>\
            <th:block th:text="${p.text()}"/></th:block>""";

    private final Map<String, Object> model;
    private final TemplateEngine jte;
    private final Template freemarker;
    private final org.thymeleaf.TemplateEngine thymeleaf;

    static TemplatePeers of(Pieces pieces) {
        try {
            return new TemplatePeers(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TemplatePeers(Pieces pieces) throws IOException {
        model = Map.of("pieces", pieces.pieces(), "markups", pieces.markups());
        jte = jte(pieces);
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker = new Template(
                "page",
                "<#list pieces as p>${markups[p.kind()]?no_esc}${p.text()}</#list>",
                configuration);
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCacheable(true);
        thymeleaf = new org.thymeleaf.TemplateEngine();
        thymeleaf.setTemplateResolver(resolver);
    }

    byte[] jte() {
        Utf8ByteOutput output = new Utf8ByteOutput();
        jte.render(JTE_NAME, model, output);
        return output.toByteArray();
    }

    byte[] freemarker() throws IOException, TemplateException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            freemarker.process(model, writer);
        }
        return bytes.toByteArray();
    }

    byte[] thymeleaf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            Context context = new Context();
            context.setVariables(model);
            thymeleaf.process(THYMELEAF, context, writer);
        }
        return bytes.toByteArray();
    }

    /** Compiled before anything is measured, its static parts as bytes. */
    private static TemplateEngine jte(Pieces pieces) throws IOException {
        Path sources = Files.createTempDirectory("jte-sources");
        Path classes = Files.createTempDirectory("jte-classes");
        Files.writeString(sources.resolve(JTE_NAME), template(pieces.markups()));
        ClassLoader loader = TemplatePeers.class.getClassLoader();
        CodeResolver resolver = new DirectoryCodeResolver(sources);
        TemplateEngine compiler = TemplateEngine.create(
                resolver, classes, ContentType.Html, loader, "gg.jte.generated.precompiled");
        compiler.setBinaryStaticContent(true);
        compiler.precompileAll(
                List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        TemplateEngine engine = TemplateEngine.createPrecompiled(classes, ContentType.Html, loader);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    private static String template(List<String> markups) {
        StringBuilder template = new StringBuilder("""
                @import io.github.vanban.benchmarks.Pieces
                @import java.util.List
                @param List<Pieces.Piece> pieces
                @param List<String> markups
                @for(Pieces.Piece p : pieces)""");
        for (int i = 0; i < markups.size(); i++) {
            template.append(i == 0 ? "@if" : "@elseif")
                    .append("(p.kind() == ")
                    .append(i)
                    .append(')');
            template.append("@raw").append(markups.get(i)).append("@endraw");
        }
        return template.append("@endif${p.text()}@endfor").toString();
    }
}
