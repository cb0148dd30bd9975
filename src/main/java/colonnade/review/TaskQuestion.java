package colonnade.review;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which open tasks somebody asks for. Made by {@link #of}, narrowed by the other methods. */
public final class TaskQuestion {

    private static final String MINE = "t.assignee = :me";

    /**
     * Mirrors what claiming would refuse: own texts, a second seat in a round, other groups. An admin may claim in any
     * group, but is offered only what they judge for by a role or as an editor: their list is no list of everything.
     */
    private static final String CLAIMABLE = """
            t.assignee is null and t.kind = :review and t.authorId <> :me
            and (t.groupId in :groups or t.editorsToo = true and :editor = true)
            and not exists (select c.id from Contributor c
              where c.draftId = t.draftId and c.memberId = :me and c.accepted = true)
            and not exists (select v.id from Revision v where v.draftId = t.draftId and v.savedBy = :me)
            and not exists (select a.id from Draft a, Draft d where d.id = t.draftId and a.articleId = d.articleId
              and (a.authorId = :me or a.savedBy = :me
                or exists (select c.id from Contributor c
                  where c.draftId = a.id and c.memberId = :me and c.accepted = true)
                or exists (select s.id from Revision s where s.draftId = a.id and s.savedBy = :me)))
            and not exists (select w.id from Verdict w
              where w.reviewId = t.reviewId and w.round = t.round and w.reviewerId = :me)
            and not exists (select o.id from ReviewTask o
              where o.reviewId = t.reviewId and o.closedAt is null and o.assignee = :me)""";

    /** JPQL knows no empty list. */
    private static final UUID NO_GROUP = new UUID(0, 0);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private TaskQuestion() {}

    /**
     * A person's own tasks, those they could claim, or both when neither is asked for alone.
     *
     * @param groups where the person may judge
     * @param editor whether the person is also asked where a group has too few
     */
    public static TaskQuestion of(UUID me, boolean mine, boolean open, Set<UUID> groups, boolean editor) {
        TaskQuestion question = new TaskQuestion();
        question.put("me", me);
        boolean claimable = open || !mine;
        if (claimable) {
            question.put("review", TaskKind.REVIEW);
            question.put("groups", groups.isEmpty() ? Set.of(NO_GROUP) : groups);
            question.put("editor", editor);
        }
        question.conditions.add(
                mine && !open ? MINE : open && !mine ? CLAIMABLE : "(" + MINE + " or " + CLAIMABLE + ")");
        return question;
    }

    /** Everybody's tasks, to be narrowed down. */
    static TaskQuestion everybodys() {
        return new TaskQuestion();
    }

    public TaskQuestion inGroup(UUID group) {
        put("group", group);
        conditions.add("t.groupId = :group");
        return this;
    }

    public TaskQuestion overdueAt(Instant now) {
        put("now", now);
        conditions.add("t.dueAt < :now");
        return this;
    }

    /** Goes on behind a task of that due time and id. */
    public TaskQuestion after(Instant due, UUID id) {
        put("afterDue", due);
        put("afterId", id);
        conditions.add("(t.dueAt > :afterDue or t.dueAt = :afterDue and t.id > :afterId)");
        return this;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    void bind(Query query) {
        values.forEach(query::setParameter);
    }

    private void put(String name, Object value) {
        values.put(name, value);
    }
}
