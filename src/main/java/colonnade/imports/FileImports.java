package colonnade.imports;

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

    /** One that nobody started by then, with its row held; those that somebody else holds are left alone. */
    Optional<UUID> unstartedSince(Instant time) {
        return Row.all(entities.createNativeQuery("select id from file_import where state in ('reading', 'ready')"
                                + " and created < ?1 order by created limit 1 for update skip locked")
                        .setParameter(1, Timestamp.from(time)))
                .stream()
                .map(row -> row.uuid(0))
                .findFirst();
    }

    /** What was read of it. */
    void dropItems(UUID importId) {
        entities.createNativeQuery("delete from file_import_item where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    /** What was not imported need not be kept; that it was there, and why it was left out, stays. */
    public void dropTexts(UUID importId) {
        entities.flush();
        entities.createNativeQuery("update file_import_item set content = (content::jsonb || '{\"body\": \"\"}')::text"
                        + " where import_id = ?1 and state in ('skipped', 'failed')")
                .setParameter(1, importId)
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

    /** The same of those in one state. */
    public List<FileImportItem> items(UUID importId, ItemState state, int after, int limit) {
        return entities.createQuery(
                        "select i from FileImportItem i where i.importId = :id and i.state = :state"
                                + " and i.number > :after order by i.number",
                        FileImportItem.class)
                .setParameter("id", importId)
                .setParameter("state", state)
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

    /** Of those that somebody looked through; a refused one nobody can want. */
    void choose(UUID importId, StartFileImport.Choice choice) {
        entities.createNativeQuery("update file_import_item set state = case when number = any(?2) then 'waiting' else"
                        + " 'skipped' end where import_id = ?1 and state in ('new', 'duplicate')"
                        + " and (?3 or number = any(?4))")
                .setParameter(1, importId)
                .setParameter(2, choice.wanted().toArray(Integer[]::new))
                .setParameter(3, choice.all())
                .setParameter(4, choice.seen().toArray(Integer[]::new))
                .executeUpdate();
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
        return counts(List.of(importId)).get(importId);
    }

    /** How many texts of each import are in which state. */
    public Map<UUID, Map<ItemState, Integer>> counts(Collection<UUID> importIds) {
        Map<UUID, Map<ItemState, Integer>> counts = new HashMap<>();
        importIds.forEach(id -> counts.put(id, new EnumMap<>(ItemState.class)));
        Row.all(entities.createNativeQuery("select import_id, state, count(*) from file_import_item"
                                + " where import_id = any (cast(?1 as uuid[])) group by import_id, state")
                        .setParameter(1, importIds.toArray(UUID[]::new)))
                .forEach(row -> counts.get(row.uuid(0))
                        .put(new ItemState.Words().convertToEntityAttribute(row.text(1)), (int) row.number(2)));
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
        return !Row.all(entities.createNativeQuery("""
                        (select 1 from file_import_item
                         where import_id = ?1 and external_id = ?3 and number < ?2 limit 1)
                        union all (select 1 from file_import_item
                         where import_id = ?1 and content_hash = ?4 and number < ?2 limit 1)""")
                        .setParameter(1, importId)
                        .setParameter(2, item.number())
                        .setParameter(3, item.externalId())
                        .setParameter(4, item.contentHash()))
                .isEmpty();
    }

    /** Texts of an import by the path of their file or their address at their old site, whichever of these it is. */
    public Map<String, ImportedText> named(UUID importId, Collection<String> names) {
        Map<String, ImportedText> named = new HashMap<>();
        Row.all(entities.createNativeQuery("""
                        select path, number, state, place from file_import_item
                        where import_id = ?1 and path = any(?2)
                        union all select canonical_url, number, state, place from file_import_item
                        where import_id = ?1 and canonical_url = any(?2)""").setParameter(1, importId).setParameter(2, names.toArray(String[]::new)))
                .forEach(row -> named.putIfAbsent(row.text(0), text(row)));
        return named;
    }

    private static ImportedText text(Row row) {
        return new ImportedText(
                (int) row.number(1),
                new ItemState.Words().convertToEntityAttribute(row.text(2)),
                Optional.ofNullable(row.text(3)).map(ImportPlace::parse));
    }

    /** The text that a signpost stands for. */
    public Optional<FileImportItem> item(UUID importId, int number) {
        return items(importId, number - 1, 1).stream()
                .filter(item -> item.number() == number)
                .findFirst();
    }

    /** Two imports of one member look and add one after the other, so that neither misses what the other adds. */
    public void alone(UUID byId) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))::text")
                .setParameter(1, "imports of " + byId)
                .getSingleResult();
    }
}
