package colonnade.site.sample;

import colonnade.community.Groups;
import colonnade.community.Members;
import colonnade.discovery.Topics;
import colonnade.platform.database.Row;
import colonnade.submission.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the sample consists of, apart from what its people wrote; empty where there is none or it was removed. */
@ApplicationScoped
public class SampleParts {

    enum Kind {
        MEMBER,
        GROUP,
        COLUMN,
        TOPIC;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Members members;

    @Inject
    Groups groups;

    @Inject
    Columns columns;

    @Inject
    Topics topics;

    /** Whether there is a sample to remove. */
    public boolean exist() {
        return !entities.createNativeQuery("select 1 from sample_part limit 1")
                .getResultList()
                .isEmpty();
    }

    void remember(SampleCommunity sample) {
        sample.people()
                .forEach(person ->
                        add(Kind.MEMBER, members.byHandle(person.handle()).id()));
        sample.groups()
                .forEach(group -> add(Kind.GROUP, groups.bySlug(group.slug()).id()));
        sample.columns()
                .forEach(
                        column -> add(Kind.COLUMN, columns.bySlug(column.slug()).id()));
        sample.topics()
                .forEach(topic -> add(Kind.TOPIC, topics.bySlug(topic.slug()).id()));
    }

    private void add(Kind kind, UUID id) {
        entities.createNativeQuery("insert into sample_part (kind, id) values (?1, ?2)")
                .setParameter(1, kind.word())
                .setParameter(2, id)
                .executeUpdate();
    }

    /** All of them, once: whoever takes at the same time waits and gets nothing. */
    Map<Kind, Set<UUID>> take() {
        Map<Kind, Set<UUID>> taken = new EnumMap<>(Kind.class);
        List.of(Kind.values()).forEach(kind -> taken.put(kind, new HashSet<>()));
        Row.all(entities.createNativeQuery("delete from sample_part returning kind, id"))
                .forEach(row -> taken.get(Kind.valueOf(row.text(0).toUpperCase(Locale.ROOT)))
                        .add(row.uuid(1)));
        return taken;
    }
}
