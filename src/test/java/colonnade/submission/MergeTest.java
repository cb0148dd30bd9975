package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import colonnade.submission.Merge.Side;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String THEIRS = "甲\n\n```\na\n\n\nb\n```\n\n他写的\n\n丙";
    private static final String MINE = "我的甲\n\n```\na\n\n\nb\n```\n\n我写的\n\n丙\n\n丁";

    private final Merge merge = Merge.of(THEIRS, MINE);

    @Test
    void eitherTextCanBeTakenAsItIs() {
        assertThat(merge.differing()).isEqualTo(3);
        assertThat(merge.take(List.of(Side.THEIRS, Side.THEIRS, Side.THEIRS))).isEqualTo(THEIRS);
        assertThat(merge.take(List.of(Side.MINE, Side.MINE, Side.MINE))).isEqualTo(MINE);
    }

    @Test
    void passagesAreChosenOneByOne() {
        assertThat(merge.take(List.of(Side.THEIRS, Side.BOTH, Side.MINE)))
                .isEqualTo("甲\n\n```\na\n\n\nb\n```\n\n他写的\n\n我写的\n\n丙\n\n丁");
    }

    @Test
    void whatNobodyChoseIsMine() {
        assertThat(merge.take(List.of())).isEqualTo(MINE);
        assertThat(Side.of(null)).isEqualTo(Side.MINE);
    }

    @Test
    void anEmptyTextIsOneSide() {
        assertThat(Merge.of("", "甲").take(List.of(Side.THEIRS))).isEmpty();
        assertThat(Merge.of("甲", "").take(List.of(Side.MINE))).isEmpty();
        assertThat(Merge.of("", "").take(List.of())).isEmpty();
    }

    @Test
    void aTextOfBlankLinesIsCutAtOnce() {
        String blank = "\n".repeat(1_999_999) + "x";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Merge.of("甲", blank).differing()).isEqualTo(1));
    }

    @Test
    void textsThatAreAlikeLeaveNothingToChoose() {
        assertThat(Merge.of(MINE, MINE + "\n\n").differing()).isZero();
    }
}
