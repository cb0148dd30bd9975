package colonnade.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Removes pictures that were sent and then shown nowhere: thirty days are enough to come back to a text. */
@ApplicationScoped
public class RemoveForgottenImages {

    private static final Duration KEPT = Duration.ofDays(30);

    /** Looked at in one transaction; a community with 300,000 pictures looks at each about once in thirty days. */
    private static final int A_BATCH = 500;

    @Inject
    Images images;

    @Inject
    @Any
    Instance<IllustratedTexts> texts;

    @Inject
    Clock clock;

    /** Looks at those that were not looked at for longest, and answers how many it removed. */
    @Transactional
    public int remove() {
        Instant now = clock.instant();
        Instant before = now.minus(KEPT);
        List<String> unseen = images.unseenSince(before, A_BATCH);
        images.seeShown(unseen, places(), now);
        return images.removeUnseen(unseen, before);
    }

    /** Those at these addresses that are shown nowhere, at once: whoever sent them left without a trace. */
    @Transactional
    public void removeUnshown(List<String> urls) {
        Instant now = clock.instant();
        List<String> ids = urls.stream()
                .flatMap(url -> images.at(url).stream())
                .map(Image::id)
                .toList();
        images.seeShown(ids, places(), now);
        images.removeUnseen(ids, now);
    }

    private List<IllustratedTexts.Place> places() {
        return texts.stream().flatMap(all -> all.places().stream()).toList();
    }
}
