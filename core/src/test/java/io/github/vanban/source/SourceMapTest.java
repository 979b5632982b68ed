package io.github.vanban.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final Location BODY = Location.of("body");
    private static final Location FIRST = BODY.child("blocks", 0);

    private final SourceMap map = SourceMap.builder(3)
            .add(2, Part.MARKER, FIRST, "marker")
            .add(3, Part.BLANK, null, null)
            .add(9, Part.DIVISION_TEXT, FIRST, "text")
            .build();

    @Test
    void findsTheSegmentOfEveryCharacter() {
        assertThat(map.at(0).part()).isEqualTo(Part.MARKER);
        assertThat(map.at(2).part()).isEqualTo(Part.BLANK);
        assertThat(map.at(8).span()).isEqualTo(new Span(3, 9));
        assertThatThrownBy(() -> map.at(9)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void findsTheStretchOfAValueAndOfWhatHoldsIt() {
        assertThat(map.span(FIRST.child("text"))).contains(new Span(3, 9));
        assertThat(map.span(BODY)).contains(new Span(0, 9));
        assertThat(map.span(Location.of("title"))).isEmpty();
        assertThat(map.within(FIRST)).hasSize(2);
    }

    @Test
    void locationsArePaths() {
        assertThat(FIRST.child("text")).hasToString("body.blocks[0].text");
        assertThat(FIRST.child("text"))
                .isEqualTo(Location.of("body").child("blocks", 0).child("text"));
        assertThat(FIRST).isNotEqualTo(BODY.child("blocks", 1)).isNotEqualTo(BODY);
        assertThat(FIRST.within(BODY)).isTrue();
        assertThat(BODY.within(FIRST)).isFalse();
    }

    @Test
    void emptySegmentsAreRefused() {
        SourceMap.Builder builder = SourceMap.builder(1).add(4, Part.PARAGRAPH, null, null);

        assertThatThrownBy(() -> builder.add(4, Part.BLANK, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placesAreCountedByLine() {
        LineIndex index = LineIndex.of("a\r\nb\rc\n\nd");

        assertThat(index.count()).isEqualTo(5);
        assertThat(index.position(0)).isEqualTo(new LinePosition(1, 1));
        assertThat(index.position(3)).isEqualTo(new LinePosition(2, 1));
        assertThat(index.position(5)).isEqualTo(new LinePosition(3, 1));
        assertThat(index.position(8)).hasToString("5:1");
        assertThatThrownBy(() -> index.position(10)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
