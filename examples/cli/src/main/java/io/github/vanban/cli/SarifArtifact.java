package io.github.vanban.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Names a file as SARIF does: by a URI, relative where the file was named so. */
final class SarifArtifact {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SarifArtifact() {}

    /** The place of a file; nothing for a name that no file can have. */
    static Optional<ObjectNode> of(String file) {
        ObjectNode artifact = MAPPER.createObjectNode();
        if (file.equals("-")) {
            artifact.put("uri", "stdin").putObject("description").put("text", "standard input");
            return Optional.of(artifact);
        }
        try {
            return Optional.of(artifact.put("uri", uri(Path.of(file))));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String uri(Path path) {
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        URI folder = Path.of("").toUri();
        String relative = folder.relativize(path.toUri()).getRawPath();
        // Before a colon, a URI has its scheme.
        int colon = relative.indexOf(':');
        return colon >= 0 && relative.lastIndexOf('/', colon) < 0 ? "./" + relative : relative;
    }
}
