package colonnade.publication;

import colonnade.platform.markdown.Rendered.Heading;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** An edition's headings are kept as JSON. */
@Converter
public class HeadingsConverter implements AttributeConverter<List<Heading>, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(List<Heading> headings) {
        return JSON.toJson(headings);
    }

    @Override
    public List<Heading> convertToEntityAttribute(String json) {
        return List.of(JSON.fromJson(json, Heading[].class));
    }
}
