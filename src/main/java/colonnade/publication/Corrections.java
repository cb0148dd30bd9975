package colonnade.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All corrections, released or under way. */
@ApplicationScoped
public class Corrections {

    @PersistenceContext
    EntityManager entities;

    void add(Correction correction) {
        entities.persist(correction);
    }

    Optional<Correction> ofDraft(UUID draftId) {
        return Optional.ofNullable(entities.find(Correction.class, draftId));
    }

    /** Not released; their drafts may have been discarded meanwhile. */
    List<Correction> unreleased(UUID articleId) {
        return entities.createQuery(
                        "select c from Correction c where c.articleId = :article and c.released = false"
                                + " order by c.opened",
                        Correction.class)
                .setParameter("article", articleId)
                .getResultList();
    }
}
