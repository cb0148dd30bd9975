package colonnade.community;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A group's kind is kept as its word. */
@Converter
public class GroupKindConverter implements AttributeConverter<GroupKind, String> {

    @Override
    public String convertToDatabaseColumn(GroupKind kind) {
        return kind.word();
    }

    @Override
    public GroupKind convertToEntityAttribute(String word) {
        return GroupKind.of(word);
    }
}
