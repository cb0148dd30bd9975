package colonnade.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Stores the card of a picture. */
@ApplicationScoped
public class KeepCard {

    @Inject
    Images images;

    @Transactional
    public void keep(Image image, byte[] card) {
        images.addCard(image, card);
    }
}
