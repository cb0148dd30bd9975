package colonnade.replay;

import static org.junit.jupiter.api.Assumptions.abort;

import colonnade.testing.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final int ARTICLES = 702;

    /** Approvals of one's own text in the log. */
    private static final int OWN_APPROVALS = 82;

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
        Acts acts = new Acts(corpus, cast, new Writing(wire, tally), new Judging(wire, tally, cast));
        replay(events, wire, cast, kills, acts);
        EndState end = new EndState(wire, cast);
        end.awaitOutbox();
        stories.values().forEach(story -> tally.end(EndState.expected(story), end.found(story)));
        report(product.log().resolveSibling("replay.txt"));
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(failures).isEmpty();
            softly.assertThat(stories).hasSize(ARTICLES);
            softly.assertThat(wire.restarts()).as("restarts").isEqualTo(kills.planned());
            softly.assertThat(tally.refusals())
                    .containsEntry(Judging.OWN_CLAIM + ": own-text", OWN_APPROVALS)
                    .containsEntry(Judging.OWN_APPROVAL + ": own-text", OWN_APPROVALS)
                    .containsOnlyKeys(
                            Judging.OWN_CLAIM + ": own-text",
                            Judging.OWN_APPROVAL + ": own-text",
                            Writing.CONTROL_CHARACTERS + ": invalid");
            new EndChecks(stories.values(), tally, end).all(softly);
        });
    }

    private static String skipped() {
        String line =
                "The replay is skipped: there is no log in " + System.getProperty("corpus", "(no -Dcorpus=FOLDER)");
        System.out.println(line);
        return line;
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
            failures.add(event.seq() + " " + event.kind() + " " + event.article() + ": " + e);
            tally.failed();
        }
    }

    /** Printed, and kept beside the product's log. */
    private void report(Path file) {
        String report = tally.table() + String.join("\n", failures);
        System.out.println(report);
        try {
            Files.writeString(file, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
