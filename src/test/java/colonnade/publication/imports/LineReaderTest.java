package colonnade.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import colonnade.imports.ImportFinding;
import colonnade.platform.problem.Problem;
import colonnade.publication.PublicationProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void blankLinesCountAndAreLeftOut() throws IOException {
        assertThat(read("\uFEFFa\r\n\n  \nb"))
                .extracting(line -> line.number() + line.content())
                .containsExactly("1a", "4b");
    }

    @Test
    void aLineThatIsTooLongIsReportedAndTheNextIsRead() throws IOException {
        List<ReceivedLine> lines = read("x".repeat(LineReader.LONGEST_LINE + 1) + "\nb");

        assertThat(lines.get(0).problem()).map(ImportFinding::key).contains("line-too-long");
        assertThat(lines.get(0).content()).isEmpty();
        assertThat(lines.get(1).content()).isEqualTo("b");
    }

    @Test
    void brokenUtf8IsReportedAndTheNextIsRead() throws IOException {
        List<ReceivedLine> lines = LineReader.read(
                new ByteArrayInputStream(new byte[] {'a', (byte) 0xe4, (byte) 0xbd, '\n', 'b', '\n', 0, '\n'}));

        assertThat(lines.get(0).problem()).map(ImportFinding::key).contains("not-utf8");
        assertThat(lines.get(1).content()).isEqualTo("b");
        assertThat(lines.get(2).problem()).map(ImportFinding::key).contains("not-json");
    }

    @Test
    void nothingIsNoLine() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void moreLinesThanOneAnswerCanTellOfAreRefused() {
        Problem refused = catchThrowableOfType(Problem.class, () -> read("x\n".repeat(LineReader.MOST_LINES + 1)));

        assertThat(refused.type()).isEqualTo(PublicationProblem.TOO_MANY_LINES);
    }

    private static List<ReceivedLine> read(String body) throws IOException {
        return LineReader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
