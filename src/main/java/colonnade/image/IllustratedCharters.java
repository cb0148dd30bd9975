package colonnade.image;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Groups stand above this feature, which therefore answers for them. */
@ApplicationScoped
class IllustratedCharters implements IllustratedTexts {

    @Override
    public List<Place> places() {
        return List.of(new Place("interest_group", "charter"));
    }
}
