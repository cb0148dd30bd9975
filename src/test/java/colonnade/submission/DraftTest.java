package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colonnade.platform.id.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final UUID author = Ids.next();
    private final Draft draft = new Draft(author, null, text("一"), NOON);

    @Test
    void itsFirstTextIsItsFirstRevision() {
        Revision first = draft.keep(RevisionAct.CREATED);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.text()).isEqualTo(text("一"));
        assertThat(first.savedAt()).isEqualTo(NOON);
        assertThat(draft.unkept()).isFalse();
    }

    @Test
    void anotherTextIsAnotherVersion() {
        draft.write(text("二"), author, NOON.plusSeconds(5));

        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.text().body()).isEqualTo("二");
        assertThat(draft.unkept()).isTrue();
    }

    @Test
    void aTextWrittenAMomentAgoIsNotKeptEachTime() {
        draft.keep(RevisionAct.CREATED);
        draft.write(text("二"), author, NOON.plusSeconds(5));

        assertThat(draft.worthKeeping(author, NOON.plusSeconds(10))).isFalse();
    }

    @Test
    void theEndOfASittingIsKept() {
        draft.keep(RevisionAct.CREATED);
        draft.write(text("二"), author, NOON.plusSeconds(5));

        assertThat(draft.worthKeeping(author, NOON.plusSeconds(5).plus(Draft.SITTING)))
                .isTrue();
    }

    @Test
    void tenMinutesOfContinuousWritingAreKept() {
        draft.keep(RevisionAct.CREATED);
        draft.write(text("二"), author, NOON.plus(Duration.ofMinutes(9)));

        assertThat(draft.worthKeeping(author, NOON.plus(Duration.ofMinutes(10))))
                .isTrue();
    }

    @Test
    void nobodyWritesOverSomebodyElsesTextBeforeItIsKept() {
        draft.keep(RevisionAct.CREATED);
        draft.write(text("二"), author, NOON.plusSeconds(5));

        assertThat(draft.worthKeeping(Ids.next(), NOON.plusSeconds(6))).isTrue();
    }

    @Test
    void whatIsKeptAlreadyIsNotKeptAgain() {
        draft.keep(RevisionAct.CREATED);

        assertThat(draft.worthKeeping(Ids.next(), NOON.plus(Duration.ofDays(1))))
                .isFalse();
    }

    @Test
    void aSubmittedDraftIsNotSubmittedAgain() {
        draft.submit();

        assertThatThrownBy(draft::submit).hasMessageContaining("draft-in-review");
    }

    @Test
    void aReturnedDraftCanBeSubmittedAgain() {
        draft.submit();
        draft.reopen();
        draft.submit();

        assertThat(draft.state()).isEqualTo(DraftState.SUBMITTED);
    }

    @Test
    void aDiscardedDraftIsNotSubmitted() {
        draft.discard();

        assertThatThrownBy(draft::submit).hasMessageContaining("draft-discarded");
    }

    @Test
    void aDiscardedDraftComesBackAsItWas() {
        draft.discard();
        draft.bringBack();

        assertThat(draft.state()).isEqualTo(DraftState.WRITING);
        assertThat(draft.text()).isEqualTo(text("一"));
        assertThat(draft.version()).isEqualTo(1);
    }

    @Test
    void changesOfStateMakeNobodysSaveStale() {
        draft.submit();
        draft.reopen();

        assertThat(draft.version()).isEqualTo(1);
    }

    private static Text text(String body) {
        return new Text("题目", body, "", List.of(), null, "zh-CN", null);
    }
}
