package colonnade.image;

import colonnade.community.Actor;
import colonnade.image.cleaning.CleanImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

/** Stores a picture where every node finds it. */
@ApplicationScoped
public class KeepImage {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;

    @Inject
    Images images;

    @Inject
    Clock clock;

    @Transactional
    public Image keep(Actor actor, CleanImage image) {
        byte[] hash = hash(image.bytes());
        images.add(id(), hash, image, actor.id(), clock.instant());
        return images.byHash(hash);
    }

    /** Not a UUIDv7: from one picture's time another's could be guessed. */
    private static String id() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
