package io.github.vanban.pages;

import io.github.vanban.pages.browser.Chromium;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Starts the browser that tests measure in, or says loudly why nothing is measured. */
final class Browser {

    private Browser() {}

    static Chromium start() {
        Optional<Path> executable = Chromium.find();
        if (executable.isEmpty()) {
            String reason =
                    "NOT MEASURED: there is no Chromium on the path. Install the packages chromium and"
                            + " fonts-liberation2, or name the browser in the environment as CHROMIUM.";
            System.err.println(reason);
            Assumptions.abort(reason);
        }
        Chromium chromium = Chromium.start(executable.orElseThrow());
        System.err.println("Measured in " + chromium.version());
        return chromium;
    }
}
