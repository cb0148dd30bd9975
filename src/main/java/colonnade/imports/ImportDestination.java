package colonnade.imports;

import colonnade.community.Actor;
import java.util.List;
import java.util.Map;

/** Something that texts from files can become. Every feature that has one provides a bean. */
public interface ImportDestination {

    /** As people and the API name it, in the plural. */
    String word();

    /** Refuses whoever may not import there. */
    void require(Actor actor);

    /** Those of them that are there already, by their external ids. */
    Map<String, ImportPlace> known(Actor actor, List<FoundText> texts);

    /**
     * Makes the text one, in its caller's transaction.
     *
     * @param findings what is to be said about it is added here
     * @throws ImportRefusal where it cannot become one
     */
    ImportPlace bring(Actor actor, FoundText text, List<ImportFinding> findings);
}
