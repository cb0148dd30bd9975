package colonnade.submission;

import colonnade.community.Actor;
import colonnade.platform.database.Row;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All imports of files, with their texts and the bytes that were sent. */
@ApplicationScoped
public class FileImports {

    @PersistenceContext
    EntityManager entities;

    void add(FileImport received) {
        entities.persist(received);
        entities.flush();
    }

    /** Nobody else's, and a 404 problem where there is none. */
    public FileImport of(Actor actor, UUID id) {
        FileImport found = entities.find(FileImport.class, id);
        if (found == null || !found.byId().equals(actor.id())) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return found;
    }

    /** Empty where its sender is gone. */
    public Optional<FileImport> find(UUID id) {
        return Optional.ofNullable(entities.find(FileImport.class, id));
    }

    /** With its row held until the transaction ends. */
    public FileImport held(UUID id) {
        return entities.find(FileImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<FileImport> latest(UUID byId, int limit) {
        return entities.createQuery(
                        "select f from FileImport f where f.byId = :by order by f.id desc", FileImport.class)
                .setParameter("by", byId)
                .setMaxResults(limit)
                .getResultList();
    }

    long since(UUID byId, Instant from) {
        return entities.createQuery(
                        "select count(f) from FileImport f where f.byId = :by and f.created > :from", Long.class)
                .setParameter("by", byId)
                .setParameter("from", from)
                .getSingleResult();
    }

    public void addPiece(UUID importId, int number, byte[] bytes) {
        entities.createNativeQuery("insert into file_import_piece (import_id, number, bytes) values (?1, ?2, ?3)")
                .setParameter(1, importId)
                .setParameter(2, number)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    /** Null behind the last. */
    public byte[] piece(UUID importId, int number) {
        return (byte[])
                entities.createNativeQuery("select bytes from file_import_piece where import_id = ?1 and number = ?2")
                        .setParameter(1, importId)
                        .setParameter(2, number)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    public void dropPieces(UUID importId) {
        entities.createNativeQuery("delete from file_import_piece where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    /** Bytes of imports that nobody went on with. */
    void dropPiecesBefore(Instant time) {
        entities.createNativeQuery("delete from file_import_piece where import_id in"
                        + " (select id from file_import where created < ?1 and state in ('ready', 'unreadable'))")
                .setParameter(1, Timestamp.from(time))
                .executeUpdate();
    }

    public void add(FileImportItem item) {
        entities.persist(item);
    }

    public FileImportItem item(UUID id) {
        return entities.find(FileImportItem.class, id);
    }

    /** By number, beginning behind {@code after}. */
    public List<FileImportItem> items(UUID importId, int after, int limit) {
        return entities.createQuery(
                        "select i from FileImportItem i where i.importId = :id and i.number > :after order by i.number",
                        FileImportItem.class)
                .setParameter("id", importId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The first that still waits. */
    public Optional<FileImportItem> next(UUID importId) {
        return entities.createQuery(
                        "select i from FileImportItem i where i.importId = :id and i.state = :waiting order by i.number",
                        FileImportItem.class)
                .setParameter("id", importId)
                .setParameter("waiting", ItemState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of those nobody said anything about: new ones are wanted, those that are here already are not. */
    public void chooseAll(UUID importId) {
        entities.flush();
        entities.createNativeQuery("update file_import_item set state = case state when 'new' then 'waiting' else"
                        + " 'skipped' end where import_id = ?1 and state in ('new', 'duplicate')")
                .setParameter(1, importId)
                .executeUpdate();
    }

    public Map<ItemState, Integer> counts(UUID importId) {
        Map<ItemState, Integer> counts = new EnumMap<>(ItemState.class);
        Row.all(entities.createNativeQuery(
                                "select state, count(*) from file_import_item where import_id = ?1 group by state")
                        .setParameter(1, importId))
                .forEach(row ->
                        counts.put(new ItemState.Words().convertToEntityAttribute(row.text(0)), (int) row.number(1)));
        return counts;
    }

    public int count(UUID importId) {
        return counts(importId).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What this member imported before under one of these external ids or with one of these contents, by either. */
    public Map<String, ImportPlace> importedBefore(UUID byId, Collection<String> ids, Collection<String> hashes) {
        Map<String, ImportPlace> before = new HashMap<>();
        Row.all(entities.createNativeQuery("""
                        select external_id, content_hash, place from file_import_item
                        where by_id = ?1 and state = 'imported' and external_id = any(?2)
                        union select external_id, content_hash, place from file_import_item
                        where by_id = ?1 and state = 'imported' and content_hash = any(?3)""")
                        .setParameter(1, byId)
                        .setParameter(2, ids.toArray(String[]::new))
                        .setParameter(3, hashes.toArray(String[]::new)))
                .forEach(row -> {
                    before.put(row.text(0), ImportPlace.parse(row.text(2)));
                    before.put(row.text(1), ImportPlace.parse(row.text(2)));
                });
        return before;
    }

    /** Whether an earlier text of the same import says the same or has the same name. */
    public boolean repeated(UUID importId, FileImportItem item) {
        return !Row.all(entities.createNativeQuery("select 1 from file_import_item where import_id = ?1 and number < ?2"
                                + " and (external_id = ?3 or content_hash = ?4) limit 1")
                        .setParameter(1, importId)
                        .setParameter(2, item.number())
                        .setParameter(3, item.externalId())
                        .setParameter(4, item.contentHash()))
                .isEmpty();
    }
}
