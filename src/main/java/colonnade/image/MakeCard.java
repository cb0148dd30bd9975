package colonnade.image;

import colonnade.image.cleaning.CleanImages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Crops a picture to what others show beside a link, once. */
@ApplicationScoped
public class MakeCard {

    /** What Open Graph asks for. */
    private static final int WIDTH = 1200;

    private static final int HEIGHT = 630;

    @Inject
    Images images;

    @Inject
    KeepCard keep;

    /** A JPEG. */
    public byte[] of(Image image) {
        return images.card(image).orElseGet(() -> {
            byte[] card = CleanImages.cropped(images.bytes(image), WIDTH, HEIGHT);
            keep.keep(image, card);
            return card;
        });
    }
}
