package colonnade.site.sample;

import colonnade.submission.NamedContributor;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The sample community as {@code community.json} and the texts beside it tell it. */
public record SampleCommunity(
        List<Person> people,
        List<SampleGroup> groups,
        List<SampleColumn> columns,
        List<SampleArticle> articles,
        List<SampleDraft> drafts,
        List<SampleTopic> topics) {

    /** Somebody with an account nobody can sign in to. */
    public record Person(String handle, String name) {}

    public record SampleGroup(
            String slug, String name, String kind, String charter, String organiser, List<String> reviewers) {}

    public record SampleColumn(
            String slug,
            String title,
            String about,
            String charter,
            String cadence,
            Integer everyDays,
            String group,
            SampleCover cover,
            String owner,
            List<String> contributors) {}

    /** The picture over a column, and what it shows. */
    public record SampleCover(String file, String alt) {}

    /**
     * {@code groups} names for each group who accepts the article there, {@code together} those who sign it besides its
     * author; null where there is nobody.
     */
    public record SampleArticle(
            String file,
            String title,
            String summary,
            List<String> tags,
            String author,
            List<NamedContributor> together,
            String column,
            Map<String, List<String>> groups,
            String lang) {}

    /** A draft under review in one group; {@code changes} are what its reviewer asks for, if there is one. */
    public record SampleDraft(
            String file,
            String title,
            String summary,
            List<String> tags,
            String author,
            String group,
            String lang,
            String reviewer,
            String changes) {}

    public record SampleTopic(String slug, String name, List<String> aliases, String about, List<String> tags) {}

    static SampleCommunity read() {
        return JsonbBuilder.create().fromJson(resource("community.json"), SampleCommunity.class);
    }

    /** The Markdown of one of the texts. */
    static String text(String file) {
        return resource(file + ".md");
    }

    /** One of the pictures. */
    static byte[] picture(String file) {
        return bytes(file + ".png");
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = SampleCommunity.class.getResourceAsStream("/colonnade/site/sample/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
