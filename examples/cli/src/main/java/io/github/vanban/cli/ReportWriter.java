package io.github.vanban.cli;

import io.github.vanban.validation.Report;

/** How reports are written: a beginning, every file in order, an end. */
interface ReportWriter {

    /** What stands above the first file. */
    default String begin() {
        return "";
    }

    /** What a file adds, for {@link #file}; any thread may ask for it. */
    String prepare(String file, Report report);

    /** The next file, from what was prepared for it. */
    default String file(String prepared) {
        return prepared;
    }

    /** The next file when it could not be checked. */
    default String problem(String file, String problem) {
        return "";
    }

    /** What stands below the last file. */
    default String end() {
        return "";
    }
}
