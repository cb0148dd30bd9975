package colonnade.image.cleaning;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.Node;

/** Pictures that move: each frame is read and written again with its own palette, place and time. */
final class Animations {

    private static final String FRAME = "javax_imageio_gif_image_1.0";
    private static final String CONTROL = "GraphicControlExtension";
    private static final String PLACE = "ImageDescriptor";
    private static final String EXTENSIONS = "ApplicationExtensions";
    private static final String LOOP = "NETSCAPE";

    private Animations() {}

    static CleanImage clean(byte[] bytes) throws Exception {
        var gif = new GifFile(bytes);
        Size screen = gif.screen();
        ImageReader reader = Readers.of(ImageFormat.GIF);
        try (var in = new ByteArrayImageInputStream(gif.seen())) {
            reader.setInput(in, false, false);
            byte[] written = Memory.with(gif.held(), () -> written(reader, gif.frames()));
            return new CleanImage(written, "gif", screen.width(), screen.height(), gif.frames() > 1);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(ImageReader reader, int frames) throws IOException {
        ImageWriter writer = Stills.writer("gif");
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(reader.getStreamMetadata());
            for (int i = 0; i < frames; i++) {
                BufferedImage frame = reader.read(i);
                writer.writeToSequence(new IIOImage(frame, null, about(frame, reader, i, writer)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Where and how long the frame is shown, what becomes of it and how often all is repeated; no comments, no XMP. */
    private static IIOMetadata about(BufferedImage frame, ImageReader reader, int index, ImageWriter writer)
            throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
        Node told = reader.getImageMetadata(index).getAsTree(FRAME);
        Node tree = metadata.getAsTree(FRAME);
        replace(tree, child(told, PLACE), PLACE);
        replace(tree, child(told, CONTROL), CONTROL);
        replace(tree, loop(told), EXTENSIONS);
        metadata.setFromTree(FRAME, tree);
        return metadata;
    }

    private static void replace(Node tree, Node part, String name) {
        Node former = child(tree, name);
        if (former != null) {
            tree.removeChild(former);
        }
        if (part != null) {
            tree.appendChild(copy(part));
        }
    }

    private static Node loop(Node told) {
        Node extensions = child(told, EXTENSIONS);
        Node next = extensions == null ? null : extensions.getFirstChild();
        while (next != null && !LOOP.equals(attribute(next, "applicationID"))) {
            next = next.getNextSibling();
        }
        if (next == null) {
            return null;
        }
        var only = new IIOMetadataNode(EXTENSIONS);
        only.appendChild(copy(next));
        return only;
    }

    /** ImageIO's own leaves the attributes behind, and a node that is moved takes its neighbours out of their list. */
    private static Node copy(Node node) {
        var copy = new IIOMetadataNode(node.getNodeName());
        copy.setUserObject(((IIOMetadataNode) node).getUserObject());
        var attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            copy.setAttribute(
                    attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            copy.appendChild(copy(child));
        }
        return copy;
    }

    private static Node child(Node parent, String name) {
        Node child = parent.getFirstChild();
        while (child != null && !child.getNodeName().equals(name)) {
            child = child.getNextSibling();
        }
        return child;
    }

    private static String attribute(Node node, String name) {
        return node.getAttributes().getNamedItem(name).getNodeValue();
    }
}
