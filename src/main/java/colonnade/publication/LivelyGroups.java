package colonnade.publication;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where it is happening: the groups that released something last. */
@ApplicationScoped
public class LivelyGroups {

    @PersistenceContext
    EntityManager entities;

    /** The last active groups among the newest 200 articles, each with its newest; one statement. */
    public Map<UUID, List<UUID>> newest(int groups, int articlesEach) {
        var rows =
                Row.all(entities.createNativeQuery("""
                        with newest as (
                          select id, released_at from article where state = 'released'
                          order by released_at desc, id desc limit 200),
                        lively as (
                          select g.group_id, max(n.released_at) as last
                          from newest n join article_group g on g.article_id = n.id
                          group by g.group_id order by last desc, g.group_id limit ?1)
                        select l.group_id, x.article_id
                        from lively l cross join lateral (
                          select g.article_id, g.released_at
                          from article_group g join article a on a.id = g.article_id and a.state = 'released'
                          where g.group_id = l.group_id
                          order by g.released_at desc, g.article_id desc limit ?2) x
                        order by l.last desc, l.group_id, x.released_at desc, x.article_id desc""").setParameter(1, groups).setParameter(2, articlesEach));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.uuid(0),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.uuid(1), Collectors.toList())));
    }
}
