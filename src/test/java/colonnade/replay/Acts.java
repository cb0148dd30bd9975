package colonnade.replay;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What each event of the log is in the product: the table below, and under it a method for each row. */
final class Acts {

    private interface Act {
        void play(Story story, LogEvent event);
    }

    private final Map<String, Act> table = Map.ofEntries(
            // somebody brings a text in: their draft
            entry("submitted", this::bringIn),
            // a translator takes it: a draft of their own with the text; the one before is thrown away, it has served
            entry("claimed", this::takeOver),
            entry("claim_reassigned", this::takeOver),
            // the translator gives up: their draft is thrown away, the one it came from is brought back
            entry("claim_released", this::giveUp),
            // words are saved; where somebody else saves, they take the text over, since only authors write
            entry("translation_in_progress", this::write),
            // the log kept no text of these: its note is saved as the summary, by whoever holds the draft
            entry("source_edit", this::note),
            // offered to the group of its category; what was offered before is taken back first
            entry("translation_submitted", this::submit),
            // an editor's proofreading: changes requested with the log's message, the author saves the edited text and
            // offers it again, and the editor keeps the seat
            entry("review_edit editor", this::proofread),
            // the author's own afterthought: nobody asked for it, so the round is withdrawn and the new text offered
            entry("review_edit author", this::resubmit),
            entry("edited_translated author", this::resubmit),
            // both are the translators' own reverts: withdrawn, the text stays in writing
            entry("returned_to_queue", this::withdraw),
            // an editor accepts; where the routing table wants two, another reviewer follows
            entry("published editor", this::accept),
            // the author tries to accept, which must be refused; then somebody else does
            entry("published self", this::acceptOwnThenAnothers),
            // no queue in the log; nothing goes out unreviewed here, so it is offered and accepted
            entry("published_direct editor", this::submitAndAccept),
            // a correction: the next edition, accepted by somebody who did not write it
            entry("post_publish_edit", this::correct),
            // thrown away, and withdrawn first where it was offered
            entry("withdrawn", this::throwAway));

    private final Corpus corpus;
    private final Cast cast;
    private final Writing writing;
    private final Judging judging;

    Acts(Corpus corpus, Cast cast, Writing writing, Judging judging) {
        this.corpus = corpus;
        this.cast = cast;
        this.writing = writing;
        this.judging = judging;
    }

    void play(Story story, LogEvent event) {
        Act act = table.get(event.kind());
        if (act == null) {
            throw new AssertionError("The table has no row for " + event.kind());
        }
        act.play(story, event);
        if (!event.stateAfter().isEmpty()) {
            story.expectedEnd = event.stateAfter();
        }
    }

    private void bringIn(Story story, LogEvent event) {
        writing.begin(story, cast.of(event), corpus.source(event));
        story.source = story.draft;
    }

    private void takeOver(Story story, LogEvent event) {
        writing.takeOver(story, cast.of(event));
    }

    private void giveUp(Story story, LogEvent event) {
        writing.giveBack(story);
    }

    private void write(Story story, LogEvent event) {
        writing.takeOver(story, cast.of(event));
        writing.save(story, textAfter(story, event), "");
    }

    private void note(Story story, LogEvent event) {
        writing.save(story, story.draft.text, event.message());
    }

    private void submit(Story story, LogEvent event) {
        writing.withdraw(story, event.message());
        write(story, event);
        writing.submit(story);
    }

    private void proofread(Story story, LogEvent event) {
        judging.requestChanges(story, cast.of(event), event.message());
        writing.save(story, textAfter(story, event), "");
        writing.submit(story);
    }

    private void resubmit(Story story, LogEvent event) {
        writing.withdraw(story, event.message());
        writing.save(story, textAfter(story, event), "");
        writing.submit(story);
    }

    private void withdraw(Story story, LogEvent event) {
        writing.withdraw(story, event.message());
    }

    private void accept(Story story, LogEvent event) {
        judging.accept(story, cast.of(event));
    }

    private void acceptOwnThenAnothers(Story story, LogEvent event) {
        judging.approveOwn(story);
        judging.accept(story, cast.reviewerBut(Set.of(story.draft.author)));
    }

    private void submitAndAccept(Story story, LogEvent event) {
        writing.save(story, textAfter(story, event), "");
        writing.submit(story);
        judging.accept(story, cast.of(event));
    }

    private void correct(Story story, LogEvent event) {
        Person by = cast.of(event);
        writing.correct(story, by, textAfter(story, event), event.message());
        writing.submit(story);
        judging.accept(story, cast.reviewerBut(Set.of(by)));
    }

    private void throwAway(Story story, LogEvent event) {
        writing.withdraw(story, event.message());
        writing.discard(story);
    }

    private LogText textAfter(Story story, LogEvent event) {
        return corpus.textAfter(event).orElse(story.draft.text);
    }
}
