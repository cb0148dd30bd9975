package colonnade.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import colonnade.testing.RunningProduct;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Years of a real community's work, done again through the API by as many people, while the product is killed. */
class LogReplay {

    /** More are no news. */
    private static final int MOST_FAILURES = 20;

    private static final Duration STEP_REPORTED = Duration.ofSeconds(15);

    private final Tally tally = new Tally();
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void theLogEndsHereAsItEndedThere() {
        Corpus corpus = Corpus.given().orElseGet(() -> abort(skipped()));
        List<LogEvent> events = corpus.events();
        RunningProduct product = RunningProduct.startAt(events.get(0).at());
        Wire wire = new Wire(product, tally);
        Cast cast = new Cast(wire, events);
        cast.arrive();
        Kills kills = new Kills(product, events.size());
        replay(events, wire, cast, kills, acts(corpus, wire, cast));
        check(events, wire, cast, kills);
    }

    private static String skipped() {
        String line =
                "The replay is skipped: there is no log in " + System.getProperty("corpus", "(no -Dcorpus=FOLDER)");
        System.out.println(line);
        return line;
    }

    private Acts acts(Corpus corpus, Wire wire, Cast cast) {
        return new Acts(corpus, cast, new Writing(wire, tally), new Judging(wire, tally, cast));
    }

    private void replay(List<LogEvent> events, Wire wire, Cast cast, Kills kills, Acts acts) {
        Instant reported = Instant.now();
        for (int i = 0; i < events.size() && failures.size() < MOST_FAILURES; i++) {
            kills.before(i);
            play(events.get(i), wire, cast, acts);
            kills.after();
            if (Duration.between(reported, Instant.now()).compareTo(STEP_REPORTED) > 0) {
                reported = Instant.now();
                System.out.println("replayed " + (i + 1) + " of " + events.size() + " events, "
                        + events.get(i).at());
            }
        }
    }

    private void play(LogEvent event, Wire wire, Cast cast, Acts acts) {
        Story story = stories.computeIfAbsent(event.article(), article -> new Story(article, cast.groupOf(article)));
        try {
            wire.moveClockTo(event.at());
            acts.play(story, event);
            tally.act("events replayed");
        } catch (AssertionError | RuntimeException e) {
            tally.failed();
            failures.add(event.seq() + " " + event.kind() + " " + event.article() + ": " + e);
        }
    }

    private void check(List<LogEvent> events, Wire wire, Cast cast, Kills kills) {
        EndState end = new EndState(wire, cast);
        end.awaitOutbox();
        stories.values().forEach(story -> tally.end(EndState.expected(story), end.found(story)));
        System.out.println(tally.table());
        failures.forEach(System.out::println);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(failures).isEmpty();
            softly.assertThat(wire.restarts()).as("restarts").isEqualTo(kills.planned());
            checkStates(softly, end);
            checkRefusals(softly, events);
            checkNothingLostOrTwice(softly, end);
            checkNothingStuck(softly, end);
            checkSearch(softly, end);
        });
        assertThat(stories).hasSize(702);
    }

    private void checkStates(SoftAssertions softly, EndState end) {
        for (Story story : stories.values()) {
            softly.assertThat(end.found(story)).as(story.name).isEqualTo(EndState.expected(story));
            if (story.slug != null) {
                softly.assertThat(end.article(story).getInt("edition"))
                        .as("edition of " + story.slug)
                        .isEqualTo(story.editions);
            }
        }
        softly.assertThat(released()).as("went through submission and review").hasSizeGreaterThanOrEqualTo(360);
    }

    private void checkRefusals(SoftAssertions softly, List<LogEvent> events) {
        int own = (int) events.stream()
                .filter(event -> event.kind().equals("published self"))
                .count();
        softly.assertThat(own).isEqualTo(82);
        softly.assertThat(tally.refusals())
                .isEqualTo(
                        Map.of("approval of one's own text: own-text", own, "claim of one's own text: own-text", own));
    }

    /** Every acknowledged act is there, and no act is there that was not acknowledged. */
    private void checkNothingLostOrTwice(SoftAssertions softly, EndState end) {
        softly.assertThat(end.count("draft"))
                .as("drafts")
                .isEqualTo(tally.count("draft begun") + tally.count("correction begun"));
        softly.assertThat(end.count("draft where state = 'discarded'"))
                .as("discarded drafts")
                .isEqualTo(tally.count("draft discarded") - tally.count("draft brought back"));
        softly.assertThat(end.count("submission")).as("submissions").isEqualTo(tally.count("submitted"));
        softly.assertThat(end.count("revision where act = 'submitted'"))
                .as("submitted revisions")
                .isEqualTo(tally.count("submitted") + tally.count("submitted again"));
        softly.assertThat(end.count("verdict"))
                .as("verdicts")
                .isEqualTo(tally.count("changes requested")
                        + tally.count("approved")
                        + tally.count("approved by one more"));
        softly.assertThat(end.count("article"))
                .as("articles")
                .isEqualTo(released().size());
        softly.assertThat(end.count("edition")).as("editions").isEqualTo(tally.count("released"));
    }

    private static void checkNothingStuck(SoftAssertions softly, EndState end) {
        softly.assertThat(end.count("outbox"))
                .as("messages that wait or are parked")
                .isZero();
        softly.assertThat(end.count("review_task where closed_at is null"))
                .as("open tasks")
                .isZero();
        softly.assertThat(end.count("act_ru_execution")).as("running processes").isZero();
        softly.assertThat(end.count("act_ru_task")).as("tasks of the engine").isZero();
        softly.assertThat(end.count("act_ru_job")).as("jobs of the engine").isZero();
        softly.assertThat(end.count("act_ru_incident")).as("incidents").isZero();
    }

    private void checkSearch(SoftAssertions softly, EndState end) {
        JsonObject index = end.indexCheck();
        softly.assertThat(index.getInt("database")).isEqualTo(released().size());
        softly.assertThat(index.getInt("index")).isEqualTo(released().size());
        for (String difference : List.of("missing", "stale", "surplus")) {
            softly.assertThat(index.getInt(difference)).as(difference).isZero();
        }
        softly.assertThat(released())
                .allSatisfy(story -> assertThat(end.foundByTitle(story))
                        .as("found by its title: " + story.slug)
                        .isTrue());
    }

    private List<Story> released() {
        return stories.values().stream().filter(story -> story.slug != null).toList();
    }
}
