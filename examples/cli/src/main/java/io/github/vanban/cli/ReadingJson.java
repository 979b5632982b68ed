package io.github.vanban.cli;

import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.LinePosition;
import io.github.vanban.source.Part;
import io.github.vanban.source.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was read as JSON. */
final class ReadingJson {

    private static final JsonMapper LINE = JsonMapper.builder().build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReadingJson() {}

    /** One object on one line. */
    static String line(Object value) {
        return LINE.writeValueAsString(value) + "\n";
    }

    /** The document, every stretch of the text that became a part of it, and what was not read. */
    static String of(String file, Reading reading) {
        LineIndex lines = LineIndex.of(reading.source());
        List<Map<String, Object>> spans = new ArrayList<>();
        for (Segment segment : reading.map().segments()) {
            if (segment.part() != Part.BLANK) {
                Map<String, Object> span =
                        place(lines, segment.span().start(), segment.span().end());
                span.put("part", segment.part().name());
                if (segment.location() != null) {
                    span.put("path", segment.location().toString());
                }
                spans.add(span);
            }
        }
        List<Map<String, Object>> unread = new ArrayList<>();
        reading.unread().forEach(stretch -> {
            Map<String, Object> span =
                    place(lines, stretch.span().start(), stretch.span().end());
            span.put("reason", stretch.reason().name());
            unread.add(span);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("document", reading.document());
        json.put("spans", spans);
        json.put("unread", unread);
        return INDENTED.writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> place(LineIndex lines, int start, int end) {
        LinePosition position = lines.position(start);
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("start", start);
        span.put("end", end);
        span.put("line", position.line());
        span.put("column", position.column());
        return span;
    }
}
