package colonnade.submission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Tables hold the words, a line each. */
@Converter
public class DeclarationsConverter implements AttributeConverter<List<Declaration>, String> {

    @Override
    public String convertToDatabaseColumn(List<Declaration> declarations) {
        return declarations == null
                ? ""
                : declarations.stream().map(Declaration::word).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Declaration> convertToEntityAttribute(String words) {
        return words == null
                ? List.of()
                : words.lines().map(DeclarationsConverter::known).toList();
    }

    /** An article that lost what it declares would be shown as something that it is not. */
    private static Declaration known(String word) {
        return Declaration.find(word)
                .orElseThrow(
                        () -> new IllegalStateException("A text declares what this version does not know: " + word));
    }
}
