package colonnade.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;

/** The pictures and tables of {@code workflows/README.md} are those of the files; {@code -Dpictures=write} redraws. */
class WorkflowsReadmeTest {

    private static final Path FOLDER = Path.of("workflows");

    @Test
    void theReviewIsDrawnAsItIs() throws IOException {
        Path picture = FOLDER.resolve("review/article-review.svg");
        String drawn = ProcessPicture.of(Bpmn.readModelFromFile(
                FOLDER.resolve("review/article-review.bpmn").toFile()));
        if ("write".equals(System.getProperty("pictures"))) {
            Files.writeString(picture, drawn);
        }
        assertThat(picture).content().as("redraw with -Dpictures=write").isEqualTo(drawn);
    }

    @Test
    void theRoutingTableIsWrittenAsItIs() throws IOException {
        assertThat(FOLDER.resolve("README.md"))
                .content()
                .contains(RulesTable.of(Dmn.readModelFromFile(
                        FOLDER.resolve("review/review-routing.dmn").toFile())));
    }
}
