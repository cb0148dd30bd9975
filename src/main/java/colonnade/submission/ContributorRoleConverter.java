package colonnade.submission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Tables hold the word. */
@Converter
public class ContributorRoleConverter implements AttributeConverter<ContributorRole, String> {

    @Override
    public String convertToDatabaseColumn(ContributorRole role) {
        return role.word();
    }

    @Override
    public ContributorRole convertToEntityAttribute(String word) {
        return ContributorRole.find(word).orElseThrow();
    }
}
