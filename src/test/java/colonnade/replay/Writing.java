package colonnade.replay;

import colonnade.testing.Api.Answer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/** What authors do, through the API. */
final class Writing {

    static final String CONTROL_CHARACTERS = "text with control characters";

    private final Wire wire;
    private final Tally tally;

    Writing(Wire wire, Tally tally) {
        this.wire = wire;
        this.tally = tally;
    }

    /** The selector's draft, or the first one there is. */
    void begin(Story story, Person author, LogText text) {
        Answer answer = wire.post(author, "/drafts", written(story, text, "")).expect(201);
        story.draft = new Story.Draft(answer.json().getString("id"), author, text, answer.header("ETag"));
        story.discarded = false;
        tally.act("draft begun");
    }

    /** Only authors write: whoever takes a text over begins a draft of their own with it, and the other is thrown away. */
    void takeOver(Story story, Person author) {
        if (story.draft.author.equals(author) && !story.discarded) {
            return;
        }
        Story.Draft before = story.draft;
        if (!story.discarded) {
            discard(story);
        }
        begin(story, author, before.text);
    }

    /** The translator gives the text back to whoever brought it in. */
    void giveBack(Story story) {
        if (story.draft == story.source) {
            return;
        }
        discard(story);
        story.draft = story.source;
        Answer answer = wire.post(
                        story.source.author,
                        "/drafts/" + story.source.id + "/restoration",
                        JsonObject.EMPTY_JSON_OBJECT)
                .expect(200);
        story.draft.etag = answer.header("ETag");
        story.discarded = false;
        tally.act("draft brought back");
    }

    /** Some texts of the log hold stray control characters: the author is told, takes them out and saves again. */
    void save(Story story, LogText text, String summary) {
        LogText sent = text;
        Answer answer = put(story, sent, summary);
        if (answer.status() == 422 && !text.printable().equals(text)) {
            tally.refused(CONTROL_CHARACTERS, answer.problem());
            sent = text.printable();
            answer = put(story, sent, summary);
        }
        story.draft.text = sent;
        story.draft.etag = answer.expect(200).header("ETag");
        tally.act("draft saved");
    }

    private Answer put(Story story, LogText text, String summary) {
        return wire.put(
                story.draft.author, "/drafts/" + story.draft.id, written(story, text, summary), story.draft.etag);
    }

    void discard(Story story) {
        wire.delete(story.draft.author, "/drafts/" + story.draft.id).expect(204);
        story.discarded = true;
        tally.act("draft discarded");
    }

    void submit(Story story) {
        JsonArrayBuilder groups = Json.createArrayBuilder().add(story.group);
        Answer answer = wire.post(
                        story.draft.author,
                        "/drafts/" + story.draft.id + "/submission",
                        Json.createObjectBuilder().add("groups", groups).build())
                .expect(201);
        String submission = answer.json().getString("id");
        tally.act(submission.equals(story.submission) ? "submitted again" : "submitted");
        story.submission = submission;
        story.underWay = true;
    }

    void withdraw(Story story, String reason) {
        if (!story.underWay) {
            return;
        }
        wire.post(
                        story.draft.author,
                        "/submissions/" + story.submission + "/withdrawal",
                        Json.createObjectBuilder().add("reason", reason).build())
                .expect(204);
        story.underWay = false;
        story.judges.clear();
        tally.act("submission withdrawn");
    }

    /** A draft of the next edition, in the hands of whoever corrects. */
    void correct(Story story, Person by, LogText text, String note) {
        Answer answer = wire.post(
                        by,
                        "/articles/" + Addresses.part(story.slug) + "/correction",
                        Json.createObjectBuilder().add("note", note).build())
                .expect(201);
        String path = answer.header("Location");
        Answer draft = wire.get(by, path).expect(200);
        story.draft = new Story.Draft(draft.json().getString("id"), by, text, draft.header("ETag"));
        story.judges.clear();
        tally.act("correction begun");
        save(story, text, "");
    }

    private static JsonObject written(Story story, LogText text, String summary) {
        return Json.createObjectBuilder()
                .add("title", text.title())
                .add("body", text.body())
                .add("summary", summary)
                .add("tags", Json.createArrayBuilder().add(story.group))
                .build();
    }
}
