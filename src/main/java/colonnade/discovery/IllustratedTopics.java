package colonnade.discovery;

import colonnade.image.IllustratedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a topic says of itself. */
@ApplicationScoped
class IllustratedTopics implements IllustratedTexts {

    @Override
    public List<Place> places() {
        return List.of(new Place("topic", "about"));
    }
}
