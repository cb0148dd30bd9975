package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationsConverterTest {

    private final DeclarationsConverter converter = new DeclarationsConverter();

    @Test
    void whatIsKeptComesBack() {
        var declared = List.of(Declaration.TRANSLATION, Declaration.SPONSORED);

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(declared)))
                .isEqualTo(declared);
    }

    @Test
    void aWordThisVersionDoesNotKnowIsNotLost() {
        assertThatThrownBy(() -> converter.convertToEntityAttribute("original\nfrom-the-future"))
                .hasMessageContaining("from-the-future");
    }
}
