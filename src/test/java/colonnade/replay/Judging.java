package colonnade.replay;

import colonnade.testing.Api.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What reviewers do, through the API. */
final class Judging {

    static final String OWN_CLAIM = "claim of one's own text";
    static final String OWN_APPROVAL = "approval of one's own text";

    private static final String OWN_TEXT = "own-text";

    private final Wire wire;
    private final Tally tally;
    private final Cast cast;

    Judging(Wire wire, Tally tally, Cast cast) {
        this.wire = wire;
        this.tally = tally;
        this.cast = cast;
    }

    void requestChanges(Story story, Person reviewer, String reason) {
        String task = take(story, reviewer);
        story.judges.clear();
        verdict(story, reviewer, task, "request-changes", reason.isBlank() ? "–" : reason);
        tally.act("changes requested");
    }

    /** Accepts until the routing table is content: the first approval is the given reviewer's. */
    void accept(Story story, Person first) {
        Set<Person> others = new HashSet<>(Set.of(story.draft.author));
        String task = take(story, first);
        story.judges.clear();
        verdict(story, first, task, "accept", "");
        tally.act("approved");
        others.add(first);
        while (state(story).getString("state").equals("in-review")) {
            Person next = cast.reviewerBut(others);
            verdict(story, next, take(story, next), "accept", "");
            tally.act("approved by one more");
            others.add(next);
        }
        released(story);
    }

    private void released(Story story) {
        JsonObject state = state(story);
        if (!state.getString("state").equals("released")) {
            throw new AssertionError("Not released after all approvals: " + state);
        }
        String slug = state.getString("article");
        if (story.slug != null && !story.slug.equals(slug)) {
            throw new AssertionError("Released again as another article: " + slug + " after " + story.slug);
        }
        story.slug = slug;
        story.editions++;
        story.underWay = false;
        tally.act("released");
    }

    /** The author tries to take and to approve their own text; the product must refuse both. */
    void approveOwn(Story story) {
        Person author = story.draft.author;
        giveBackSeats(story, author);
        Person bystander = cast.reviewerBut(Set.of(author));
        String task = open(story, bystander).orElseThrow();
        refused(OWN_CLAIM, wire.put(author, "/tasks/" + task + "/assignee", handle(author)));
        refused(OWN_APPROVAL, wire.post(author, "/tasks/" + task + "/verdict", answer("accept", "")));
    }

    private void refused(String what, Answer answer) {
        answer.expect(403);
        if (!answer.problem().equals(OWN_TEXT)) {
            throw new AssertionError("Refused for another reason: " + answer.body());
        }
        tally.refused(what, OWN_TEXT);
    }

    private void verdict(Story story, Person reviewer, String task, String word, String reason) {
        wire.post(reviewer, "/tasks/" + task + "/verdict", answer(word, reason)).expect(204);
        story.judges.add(reviewer);
    }

    /** The seat this person judges from: the one kept for them, or a free one. */
    private String take(Story story, Person reviewer) {
        giveBackSeats(story, reviewer);
        Optional<String> held = tasks(story, reviewer, "mine=true").stream().findFirst();
        if (held.isPresent()) {
            return held.get();
        }
        String task = open(story, reviewer)
                .orElseThrow(() -> new AssertionError("No seat for " + reviewer + ": " + state(story)));
        wire.put(reviewer, "/tasks/" + task + "/assignee", handle(reviewer)).expect(204);
        tally.act("task claimed");
        return task;
    }

    /** Seats are kept for whoever judged last time; where the log has somebody else judge now, they make room. */
    private void giveBackSeats(Story story, Person forWhom) {
        for (Person judge : story.judges) {
            if (!judge.equals(forWhom)) {
                for (String task : tasks(story, judge, "mine=true")) {
                    giveBack(judge, task);
                }
            }
        }
    }

    private void giveBack(Person judge, String task) {
        int before = wire.restarts();
        Answer answer = wire.delete(judge, "/tasks/" + task + "/assignee");
        // killed after the act and before its answer: sent again, it finds nothing left to give back
        boolean doneAlready = answer.status() == 409 && wire.restarts() > before;
        if (!doneAlready) {
            answer.expect(204);
        }
        tally.act("task given back");
    }

    private Optional<String> open(Story story, Person reviewer) {
        return tasks(story, reviewer, "open=true").stream().findFirst();
    }

    private List<String> tasks(Story story, Person reviewer, String which) {
        return wire.all(reviewer, "/tasks?" + which + "&limit=100&group=" + story.group).stream()
                .filter(task -> task.getString("kind").equals("review"))
                .filter(task -> task.getString("submission").equals(story.submission))
                .map(task -> task.getString("id"))
                .toList();
    }

    private JsonObject state(Story story) {
        return wire.get(story.draft.author, "/submissions/" + story.submission)
                .expect(200)
                .json();
    }

    private static JsonObject handle(Person person) {
        return Json.createObjectBuilder().add("handle", person.handle()).build();
    }

    private static JsonObject answer(String verdict, String reason) {
        return Json.createObjectBuilder()
                .add("verdict", verdict)
                .add("reason", reason)
                .build();
    }
}
