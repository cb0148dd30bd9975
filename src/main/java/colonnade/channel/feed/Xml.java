package colonnade.channel.feed;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that is valid whatever the texts hold. */
final class Xml {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static String document(Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = WRITERS.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            content.accept(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** An element with a text, and attributes as pairs of name and value. */
    Xml text(String name, String text, String... attributes) {
        return element(
                name,
                xml -> {
                    try {
                        out.writeCharacters(valid(text));
                    } catch (XMLStreamException e) {
                        throw new IllegalStateException(e);
                    }
                },
                attributes);
    }

    Xml empty(String name, String... attributes) {
        return element(name, xml -> {}, attributes);
    }

    /** Prefixes are part of the name; their declarations are attributes like any other. */
    Xml element(String name, Consumer<Xml> content, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], valid(attributes[i + 1]));
            }
            content.accept(this);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Without the characters that XML 1.0 has no way to write. */
    private static String valid(String text) {
        return text.codePoints()
                .filter(Xml::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xd7ff
                || character >= 0xe000 && character <= 0xfffd
                || character >= 0x10000;
    }
}
