package colonnade.publication;

import colonnade.community.Byline;
import colonnade.submission.Column;
import java.util.Optional;

/** An article in a list, with what is told about it there. */
public record ArticleLine(Article article, Byline byline, Optional<Column> column) {}
