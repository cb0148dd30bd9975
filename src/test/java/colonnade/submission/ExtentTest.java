package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentTest {

    @Test
    void charactersThatCameAndWentAreCounted() {
        assertThat(Extent.between(text("题目", "评审流程很简单"), text("题目", "评审过程很简单。\n\n又一段")))
                .isEqualTo(new Extent(5, 1));
        assertThat(Extent.between(text("旧题", "同"), text("新题", "同"))).isEqualTo(new Extent(1, 1));
        assertThat(Extent.between(text("题", "同"), text("题", "同"))).isEqualTo(new Extent(0, 0));
    }

    private static Text text(String title, String body) {
        return new Text(title, body, "", List.of(), null, "zh-CN", null);
    }
}
