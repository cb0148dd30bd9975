package colonnade.submission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Tables hold the word. */
@Converter
public class RevisionActConverter implements AttributeConverter<RevisionAct, String> {

    @Override
    public String convertToDatabaseColumn(RevisionAct act) {
        return act.word();
    }

    @Override
    public RevisionAct convertToEntityAttribute(String word) {
        return RevisionAct.of(word);
    }
}
