package colonnade.imports;

import colonnade.image.IllustratedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What waits to become a draft. */
@ApplicationScoped
class IllustratedImports implements IllustratedTexts {

    @Override
    public List<Place> places() {
        return List.of(new Place("file_import_item", "content"));
    }
}
