package io.github.vanban.cli;

import io.github.vanban.read.Reading;
import io.github.vanban.summary.Summary;

/** What a reading can be shown as. */
enum ReadFormat {
    OUTLINE {
        @Override
        String write(String file, Reading reading, boolean colours) {
            return new OutlineView(reading, colours).write();
        }
    },
    SUMMARY {
        @Override
        String write(String file, Reading reading, boolean colours) {
            return ReadingJson.line(Summary.of(file, reading));
        }
    },
    JSON {
        @Override
        String write(String file, Reading reading, boolean colours) {
            return ReadingJson.of(file, reading);
        }
    };

    abstract String write(String file, Reading reading, boolean colours);
}
