package colonnade.image;

import colonnade.community.Actor;
import colonnade.image.cleaning.CleanImage;
import colonnade.image.cleaning.CleanImages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes a picture from a member: as a new file of ours, with nothing of theirs in it but what is seen. No transaction is
 * open while it is looked at, which takes up to a few seconds.
 */
@ApplicationScoped
public class AddImage {

    @Inject
    ImageAllowance allowance;

    @Inject
    KeepImage keep;

    /**
     * A PNG, JPEG, WebP or GIF of at most 16 MB; the same picture is the same image, whoever adds it.
     */
    public Image add(Actor actor, byte[] bytes) {
        allowance.take(actor);
        return addCounted(actor, bytes);
    }

    /** The same of a file that was counted with all that came along with it. */
    public Image addCounted(Actor actor, byte[] bytes) {
        CleanImage clean = CleanImages.of(bytes);
        return keep.keep(actor, clean);
    }
}
