package io.github.vanban.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a fragment says when the JDK's XML parser, which forgives nothing, reads it: its elements, its
 * attributes, and its text line by line.
 */
final class HtmlTree extends DefaultHandler {

    private static final Set<String> INLINE = Set.of("span", "b", "br");

    final Set<String> elements = new TreeSet<>();
    final Set<String> attributes = new TreeSet<>();
    final List<String> headings = new ArrayList<>();
    final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** Reads a fragment. */
    static HtmlTree read(String fragment) {
        // The one void element; text never holds it, for its brackets are escaped there.
        byte[] xml = fragment.replace("<br>", "<br/>").getBytes(StandardCharsets.UTF_8);
        HtmlTree tree = new HtmlTree();
        try {
            SAXParserFactory.newInstance()
                    .newSAXParser()
                    .parse(new ByteArrayInputStream(xml), tree);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + fragment, e);
        }
        return tree;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes given) {
        elements.add(name);
        if (name.matches("h[1-6]")) {
            headings.add(name);
        }
        for (int i = 0; i < given.getLength(); i++) {
            attributes.add(given.getQName(i));
        }
        boundary(name);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        boundary(name);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (text[i] == '\n') {
                boundary("");
            } else {
                line.append(text[i]);
            }
        }
    }

    private void boundary(String name) {
        if (name.equals("td") || name.equals("th")) {
            line.append('\t');
        } else if (!INLINE.contains(name)) {
            String words = line.toString().replaceAll("\t+", "\t").strip();
            line.setLength(0);
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
    }
}
