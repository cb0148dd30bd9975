package colonnade.replay;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** What must hold when the log is over. */
final class EndChecks {

    private final Collection<Story> stories;
    private final Tally tally;
    private final EndState end;

    EndChecks(Collection<Story> stories, Tally tally, EndState end) {
        this.stories = stories;
        this.tally = tally;
        this.end = end;
    }

    void all(SoftAssertions softly) {
        checkEnds(softly);
        checkNothingLostOrTwice(softly);
        checkNothingStuck(softly);
        checkIndex(softly);
        checkSearch(softly);
    }

    private void checkEnds(SoftAssertions softly) {
        for (Story story : stories) {
            softly.assertThat(end.found(story)).as(story.name).isEqualTo(EndState.expected(story));
            if (story.slug != null) {
                softly.assertThat(end.article(story).getInt("edition"))
                        .as("edition of " + story.slug)
                        .isEqualTo(story.editions);
            }
        }
        softly.assertThat(released()).as("went through submission and review").hasSizeGreaterThanOrEqualTo(360);
    }

    /** Every acknowledged act is there, and no act is there that was not acknowledged. */
    private void checkNothingLostOrTwice(SoftAssertions softly) {
        same(softly, "draft", tally.count("draft begun") + tally.count("correction begun"));
        same(
                softly,
                "draft where state = 'discarded'",
                tally.count("draft discarded") - tally.count("draft brought back"));
        same(softly, "submission", tally.count("submitted"));
        same(softly, "revision where act = 'submitted'", tally.count("submitted") + tally.count("submitted again"));
        same(
                softly,
                "verdict",
                tally.count("changes requested") + tally.count("approved") + tally.count("approved by one more"));
        same(softly, "article", released().size());
        same(softly, "edition", tally.count("released"));
    }

    private void checkNothingStuck(SoftAssertions softly) {
        // waiting or parked
        same(softly, "outbox", 0);
        same(softly, "review_task where closed_at is null", 0);
        same(softly, "act_ru_execution", 0);
        same(softly, "act_ru_task", 0);
        same(softly, "act_ru_job", 0);
        same(softly, "act_ru_incident", 0);
    }

    private void same(SoftAssertions softly, String rows, int expected) {
        softly.assertThat(end.count(rows)).as("rows of " + rows).isEqualTo(expected);
    }

    private void checkIndex(SoftAssertions softly) {
        JsonObject index = end.indexCheck();
        softly.assertThat(index.getInt("database")).isEqualTo(released().size());
        softly.assertThat(index.getInt("index")).isEqualTo(released().size());
        for (String difference : List.of("missing", "stale", "surplus")) {
            softly.assertThat(index.getInt(difference)).as(difference).isZero();
        }
    }

    private void checkSearch(SoftAssertions softly) {
        for (Story story : released()) {
            softly.assertThat(end.searchForTitle(story))
                    .as("found by its title")
                    .contains(story.slug);
        }
    }

    private List<Story> released() {
        return stories.stream().filter(story -> story.slug != null).toList();
    }
}
