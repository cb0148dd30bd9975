package colonnade.submission;

import colonnade.platform.database.Row;
import colonnade.platform.http.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What members are asked and have not answered: to be in columns, and to be named with drafts. */
@ApplicationScoped
public class Invitations {

    /** Later than any, for the first page. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    private static final String OPEN = """
            (select p.id, 'COLUMN' as kind, c.slug as place, c.title, p.owner, p.role, p.since,
               coalesce(a.handle, w.handle), coalesce(a.display_name, w.display_name)
             from column_person p join article_column c on c.id = p.column_id
             cross join lateral (select m.handle, m.display_name from column_person o join member m on m.id = o.member_id
               where o.column_id = c.id and o.owner and o.accepted order by o.place limit 1) w
             left join member a on a.id = p.asked_by
             where p.member_id = ?1 and not p.accepted and (p.since, p.id) < (?2, ?3)
             order by p.since desc, p.id desc limit ?4)
            union all
            (select p.id, 'DRAFT', d.id::text, d.title, false, p.role, p.since, m.handle, m.display_name
             from draft_contributor p join draft d on d.id = p.draft_id join member m on m.id = d.author_id
             where p.member_id = ?1 and not p.accepted and d.state <> 'discarded'
             and (d.state <> 'submitted'
               or exists (select from submission s where s.draft_id = d.id and s.ended_at is null))
             and (p.since, p.id) < (?2, ?3)
             order by p.since desc, p.id desc limit ?4)
            order by since desc, id desc limit ?4""";

    /** What somebody is asked to belong to. */
    public enum Kind {
        COLUMN,
        DRAFT
    }

    /** Who asks: an owner of the column or an admin, the owner of the draft. */
    public record Asking(String handle, String name) {}

    /**
     * One of them.
     *
     * @param place the column's slug, the draft's id
     * @param title may be empty
     * @param owner whether it is to own the column
     * @param at when they were asked
     */
    public record Invitation(
            UUID id,
            Kind kind,
            String place,
            String title,
            boolean owner,
            ContributorRole role,
            Instant at,
            Asking by) {

        /** The cursor that begins behind it. */
        public Cursor cursor() {
            return Cursor.of(at, id);
        }
    }

    @PersistenceContext
    EntityManager entities;

    /**
     * Those of a member that are open, the last first, in one statement.
     *
     * @param after made by {@link Invitation#cursor}; null for the first page
     */
    public List<Invitation> of(UUID memberId, Cursor after, int most) {
        return Row.all(entities.createNativeQuery(OPEN)
                        .setParameter(1, memberId)
                        .setParameter(2, Timestamp.from(after == null ? END : after.instant(0)))
                        .setParameter(3, after == null ? BEHIND_ALL : after.uuid(1))
                        .setParameter(4, most))
                .stream()
                .map(Invitations::invitation)
                .toList();
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                row.uuid(0),
                Kind.valueOf(row.text(1)),
                row.text(2),
                row.text(3),
                row.flag(4),
                ContributorRole.find(row.text(5)).orElseThrow(),
                row.instant(6),
                new Asking(row.text(7), row.text(8)));
    }
}
