package colonnade.publication;

import colonnade.image.IllustratedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was released, and what waits to be. */
@ApplicationScoped
class IllustratedEditions implements IllustratedTexts {

    @Override
    public List<Place> places() {
        return List.of(new Place("edition", "body"), new Place("import_line", "content"));
    }
}
