package colonnade.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Kept as its word. */
@Converter
public class TaskKindConverter implements AttributeConverter<TaskKind, String> {

    @Override
    public String convertToDatabaseColumn(TaskKind value) {
        return value.word();
    }

    @Override
    public TaskKind convertToEntityAttribute(String word) {
        return TaskKind.of(word);
    }
}
