package io.github.vanban.lessons.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.render.TextRenderer;
import io.github.vanban.validation.Checker;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the modules show and need: a change of either is seen here, and reviewed in a text file. */
class ModulesTest {

    /** The modules that are published. */
    enum Published {
        CORE("core", Document.class),
        VALIDATION("validation", Checker.class),
        RENDER("render", TextRenderer.class);

        private final String folder;
        private final Class<?> witness;

        Published(String folder, Class<?> witness) {
            this.folder = folder;
            this.witness = witness;
        }

        ModuleReference module() {
            try {
                Path place = Path.of(witness.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                return ModuleFinder.of(place).findAll().iterator().next();
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        ModuleDescriptor descriptor() {
            return module().descriptor();
        }

        Path file() {
            return Path.of("..", "..", folder, "api.txt");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showWhatTheirTextFileSays(Published module) throws IOException {
        String api = ApiText.of(module.descriptor(), classes(module.module()));
        if (Boolean.getBoolean("api.refresh")) {
            Files.writeString(module.file(), api);
        }

        assertThat(api)
                .as("the API has changed; look at it, say so in CHANGELOG.md, and refresh the file:"
                        + " mvn -B -pl examples/lessons -am test -Dtest=ModulesTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.refresh=true")
                .isEqualTo(Files.readString(module.file()));
    }

    @Test
    void shareNoPackageAndOpenNone() {
        Set<String> packages = new TreeSet<>();
        for (Published module : Published.values()) {
            ModuleDescriptor descriptor = module.descriptor();

            assertThat(packages).doesNotContainAnyElementsOf(descriptor.packages());
            assertThat(descriptor.isOpen()).isFalse();
            assertThat(descriptor.opens()).isEmpty();
            packages.addAll(descriptor.packages());
        }
        assertThat(packages).allMatch(name -> name.startsWith("io.github.vanban."));
    }

    /** Whoever compares a release with the one before must not stumble over what nobody can call. */
    @Test
    void areComparedWithTheirReleasesByWhatTheyExport() throws IOException {
        Set<String> hidden = new TreeSet<>();
        for (Published module : Published.values()) {
            classes(module.module()).forEach(type -> hidden.add(type.getPackageName()));
            module.descriptor().exports().forEach(export -> hidden.remove(export.source()));
        }

        assertThat(Pattern.compile("<exclude>(io\\.github\\.vanban\\.[a-z.]+)</exclude>")
                        .matcher(Files.readString(Path.of("..", "..", "pom.xml")))
                        .results()
                        .map(exclude -> exclude.group(1)))
                .containsExactlyElementsOf(hidden);
    }

    @Test
    void needNothingAtRunTimeButEachOtherAndTheValidationApi() {
        assertThat(needed(Published.CORE)).containsExactly("java.base");
        assertThat(needed(Published.RENDER)).containsExactly("io.github.vanban.core", "java.base");
        assertThat(needed(Published.VALIDATION))
                .containsExactly("io.github.vanban.core", "jakarta.validation", "java.base");
    }

    @Test
    void bringNoJarButTwoOfAnnotationsWithTheCore() throws IOException {
        String pom = Files.readString(Path.of("..", "..", "core", "pom.xml"));
        List<String> brought = pom
                .lines()
                .collect(Collectors.joining())
                .transform(line -> List.of(line.split("<dependency>")))
                .stream()
                .skip(1)
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .map(dependency ->
                        dependency.replaceAll(".*<artifactId>(.*?)</artifactId>.*", "$1"))
                .toList();

        assertThat(brought).containsExactly("jackson-annotations", "jspecify");
    }

    private static Set<String> needed(Published module) {
        return module.descriptor().requires().stream()
                .filter(needed ->
                        !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> classes(ModuleReference module) throws IOException {
        try (ModuleReader reader = module.open()) {
            return reader.list()
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .<Class<?>>map(ModulesTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ModulesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
