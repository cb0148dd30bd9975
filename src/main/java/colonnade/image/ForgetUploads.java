package colonnade.image;

import colonnade.community.MembersErased;
import colonnade.platform.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever leaves without a trace leaves their pictures to the texts that show them, and is named by none. */
@ApplicationScoped
public class ForgetUploads {

    @Inject
    Images images;

    @Inject
    Erasure erase;

    void with(@Observes MembersErased event) {
        erase.of("image_upload", "member_id", event.memberIds());
        event.memberIds().forEach(images::forgetWhoAdded);
    }
}
