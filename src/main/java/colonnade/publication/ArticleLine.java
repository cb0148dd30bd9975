package colonnade.publication;

import colonnade.submission.Column;
import java.util.List;
import java.util.Optional;

/** An article in a list, with what is told about it there; its authors in order, at least one. */
public record ArticleLine(Article article, List<Author> authors, Optional<Column> column) {

    /** The first of its authors. */
    public Author byline() {
        return authors.get(0);
    }
}
