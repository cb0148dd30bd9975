package colonnade.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An article's state is kept as its word. */
@Converter
public class ArticleStateConverter implements AttributeConverter<ArticleState, String> {

    @Override
    public String convertToDatabaseColumn(ArticleState state) {
        return state.word();
    }

    @Override
    public ArticleState convertToEntityAttribute(String word) {
        return ArticleState.of(word);
    }
}
