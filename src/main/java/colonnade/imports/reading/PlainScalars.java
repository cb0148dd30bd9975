package colonnade.imports.reading;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Takes scalars as they are written: a date keeps its zone, a tag named 1.0 its zero, and no is a word. */
final class PlainScalars extends Resolver {

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
        Tag usual = super.resolve(kind, value, implicit);
        boolean plain = kind == NodeId.scalar && !usual.equals(Tag.NULL) && !usual.equals(Tag.MERGE);
        return plain ? Tag.STR : usual;
    }
}
