package colonnade.review.api;

import colonnade.community.Member;
import colonnade.review.TaskLines;
import java.time.Instant;
import java.util.UUID;

/** A task as the API gives it; group, author and assignee by slug and handle. */
public record TaskBody(
        UUID id,
        String kind,
        UUID submission,
        String group,
        String title,
        String author,
        int round,
        Instant created,
        Instant due,
        String assignee) {

    static TaskBody of(TaskLines.Line line) {
        return new TaskBody(
                line.task().id(),
                line.task().kind().word(),
                line.task().submissionId(),
                line.group().slug(),
                line.task().title(),
                line.author().handle(),
                line.task().round(),
                line.task().createdAt(),
                line.task().dueAt(),
                line.assignee().map(Member::handle).orElse(null));
    }
}
