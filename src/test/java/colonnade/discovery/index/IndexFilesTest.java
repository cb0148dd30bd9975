package colonnade.discovery.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The reviewed files, the document and the README say the same. */
class IndexFilesTest {

    @Test
    void everyFieldIsAComponentOfTheDocument() {
        assertThat(IndexFiles.mappings().getJsonObject("properties").keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ArticleDocument.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void nothingElseCanGetIntoTheIndex() {
        assertThat(IndexFiles.mappings().getString("dynamic")).isEqualTo("strict");
    }

    @Test
    void everyFieldHasItsReason() throws IOException {
        String readme = Files.readString(Path.of("search-index/README.md"));
        assertThat(IndexFiles.mappings().getJsonObject("properties").keySet())
                .allSatisfy(field -> assertThat(readme).contains("`" + field + "`"));
    }

    @Test
    void theIndexIsNamedAfterItsFiles() {
        assertThat(IndexFiles.hash()).matches("[0-9a-f]{12}");
    }
}
