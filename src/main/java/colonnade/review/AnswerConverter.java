package colonnade.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Kept as its word. */
@Converter
public class AnswerConverter implements AttributeConverter<Answer, String> {

    @Override
    public String convertToDatabaseColumn(Answer value) {
        return value.word();
    }

    @Override
    public Answer convertToEntityAttribute(String word) {
        return Answer.of(word);
    }
}
