package colonnade.publication.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A line's state is kept as its word. */
@Converter
public class LineStateConverter implements AttributeConverter<LineState, String> {

    @Override
    public String convertToDatabaseColumn(LineState state) {
        return state.word();
    }

    @Override
    public LineState convertToEntityAttribute(String word) {
        return LineState.of(word);
    }
}
