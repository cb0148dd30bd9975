package colonnade.submission;

import colonnade.image.IllustratedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What authors write, and what a column says of itself. */
@ApplicationScoped
class IllustratedDrafts implements IllustratedTexts {

    @Override
    public List<Place> places() {
        return List.of(
                new Place("draft", "body"),
                new Place("revision", "body"),
                new Place("article_column", "about || ' ' || charter || ' ' || coalesce(cover_url, '')"));
    }
}
