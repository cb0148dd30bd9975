package colonnade.publication;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which acceptance led to which article. */
@ApplicationScoped
public class Releases {

    @PersistenceContext
    EntityManager entities;

    /** The address of the article that a submission became, once a group has accepted it. */
    public Optional<String> addressOf(UUID submissionId) {
        return Row.all(entities.createNativeQuery("""
                        select a.slug from release r join article a on a.id = r.article_id
                        where r.submission_id = ?1 limit 1""").setParameter(1, submissionId)).stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    boolean has(UUID submissionId, UUID groupId) {
        return !Row.all(entities.createNativeQuery("select 1 from release where submission_id = ?1 and group_id = ?2")
                        .setParameter(1, submissionId)
                        .setParameter(2, groupId))
                .isEmpty();
    }

    void add(UUID submissionId, UUID groupId, Article article, Instant now) {
        entities.createNativeQuery("insert into release (submission_id, group_id, article_id, edition, at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, submissionId)
                .setParameter(2, groupId)
                .setParameter(3, article.id())
                .setParameter(4, article.currentEdition())
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }
}
