package io.github.vanban.benchmarks;

import static java.util.Objects.requireNonNull;

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
import java.io.InputStream;
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

/**
 * The same page from template engines. jte walks the plan and holds the mark-up in its templates, as
 * anybody would write them; FreeMarker and Thymeleaf are given pieces that are ready.
 */
final class TemplatePeers {

    private static final List<String> JTE_NAMES =
            List.of("plan.jte", "nodes.jte", "runs.jte", "lines.jte");
    private static final String THYMELEAF = """
            <th:block th:each="p : ${pieces}"><th:block th:utext="${markups[p.kind()]}"/>\
            <th:block th:text="${p.text()}"/></th:block>""";

    private final PlanView plan;
    private final Map<String, Object> model;
    private final TemplateEngine jte;
    private final Template freemarker;
    private final org.thymeleaf.TemplateEngine thymeleaf;

    static TemplatePeers of(PlanView plan, Pieces pieces) {
        try {
            return new TemplatePeers(plan, pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TemplatePeers(PlanView plan, Pieces pieces) throws IOException {
        this.plan = plan;
        model = Map.of("pieces", pieces.pieces(), "markups", pieces.markups());
        jte = precompiled();
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
        jte.render("plan.jte", plan, output);
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
    private static TemplateEngine precompiled() throws IOException {
        Path sources = Files.createTempDirectory("jte-sources");
        Path classes = Files.createTempDirectory("jte-classes");
        for (String name : JTE_NAMES) {
            try (InputStream template =
                    requireNonNull(TemplatePeers.class.getResourceAsStream("/jte/" + name), name)) {
                Files.copy(template, sources.resolve(name));
            }
        }
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
}
