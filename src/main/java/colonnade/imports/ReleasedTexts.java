package colonnade.imports;

import java.util.Collection;
import java.util.Map;

/** Knows which texts are released, whoever wrote them. Answered by the feature that releases. */
public interface ReleasedTexts {

    /** Articles that stood first at these addresses, by address. */
    Map<String, ImportPlace> at(Collection<String> canonicalUrls);
}
