package colonnade.publication.imports;

import colonnade.imports.ImportFinding;
import colonnade.platform.database.Row;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All imports and their lines. */
@ApplicationScoped
public class Imports {

    /** What is to be said about one line. */
    public record Remark(int line, ImportFinding finding) {}

    @PersistenceContext
    EntityManager entities;

    void add(ArticleImport added, List<ImportLine> lines) {
        entities.persist(added);
        entities.flush();
        lines.forEach(entities::persist);
    }

    /** The import, or a 404 problem. */
    public ArticleImport byId(UUID id) {
        ArticleImport found = entities.find(ArticleImport.class, id);
        if (found == null) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return found;
    }

    /** Makes whoever else works on this import wait, so that its lines become articles in their order. */
    void hold(UUID id) {
        entities.find(ArticleImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    ImportLine line(UUID lineId) {
        return entities.find(ImportLine.class, lineId);
    }

    /** The first line that still waits. */
    Optional<UUID> next(UUID importId) {
        return Row.all(entities.createNativeQuery(
                                "select id from import_line where import_id = ?1 and state = 'waiting'"
                                        + " order by number limit 1")
                        .setParameter(1, importId))
                .stream()
                .map(row -> row.uuid(0))
                .findFirst();
    }

    public Map<LineState, Integer> counts(UUID importId) {
        Map<LineState, Integer> counts = new EnumMap<>(LineState.class);
        Row.all(entities.createNativeQuery(
                                "select state, count(*) from import_line where import_id = ?1 group by state")
                        .setParameter(1, importId))
                .forEach(row -> counts.put(LineState.of(row.text(0)), (int) row.number(1)));
        return counts;
    }

    public List<Remark> failures(UUID importId) {
        return Row.all(entities.createNativeQuery("select number, problem from import_line"
                                + " where import_id = ?1 and problem is not null order by number")
                        .setParameter(1, importId))
                .stream()
                .map(row -> new Remark((int) row.number(0), ImportFinding.parse(row.text(1))))
                .toList();
    }

    public List<Remark> warnings(UUID importId) {
        return Row.all(entities.createNativeQuery("select number, warnings from import_line"
                                + " where import_id = ?1 and warnings is not null order by number")
                        .setParameter(1, importId))
                .stream()
                .flatMap(row -> ImportFinding.list(row.text(1)).stream()
                        .map(finding -> new Remark((int) row.number(0), finding)))
                .toList();
    }
}
