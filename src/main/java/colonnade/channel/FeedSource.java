package colonnade.channel;

import colonnade.publication.Article;
import java.util.List;

/**
 * What a feed is made of.
 *
 * @param title what it is called, without the site's name; empty for the site itself
 * @param about one or two sentences of plain text, may be empty
 * @param path the page whose feed it is, such as {@code groups/postgresql}; empty for the front page
 * @param newest the articles, newest first
 */
public record FeedSource(String title, String about, String path, List<Article> newest) {

    /** Enough for a reader who looks once a day. */
    public static final int ARTICLES = 20;
}
