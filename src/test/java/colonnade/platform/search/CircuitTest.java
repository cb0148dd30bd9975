package colonnade.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private long now;
    private final Circuit circuit = new Circuit(() -> now);

    @Test
    void aSingleFailureStopsNobody() {
        circuit.failed();
        assertThat(circuit.lets()).isTrue();
    }

    @Test
    void afterSeveralFailuresNobodyWaits() {
        failThreeTimes();
        assertThat(circuit.lets()).isFalse();
    }

    @Test
    void afterAPauseOneTries() {
        failThreeTimes();
        now += TimeUnit.SECONDS.toNanos(3);
        assertThat(circuit.lets()).isTrue();
        assertThat(circuit.lets()).isFalse();
    }

    @Test
    void anAnswerLetsEverybodyThroughAgain() {
        failThreeTimes();
        assertThat(circuit.answered()).isTrue();
        assertThat(circuit.lets()).isTrue();
    }

    @Test
    void onlyTheFailureThatStopsUsIsNews() {
        assertThat(circuit.failed()).isFalse();
        assertThat(circuit.failed()).isFalse();
        assertThat(circuit.failed()).isTrue();
        assertThat(circuit.failed()).isFalse();
    }

    private void failThreeTimes() {
        for (int i = 0; i < 3; i++) {
            circuit.failed();
        }
    }
}
