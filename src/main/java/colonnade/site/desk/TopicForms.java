package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.SiteRole;
import colonnade.discovery.Topic;
import colonnade.discovery.TopicRule;
import colonnade.discovery.TopicTerms;
import colonnade.discovery.Topics;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Paged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Puts the list and the form of topics together. */
@ApplicationScoped
public class TopicForms {

    private static final int A_PAGE = 60;

    @Inject
    Topics topics;

    @Inject
    Articles articles;

    public TopicsPage list(Actor actor, String cursor) {
        var editor = actor.is(SiteRole.EDITOR);
        var curated = topics.curatedBy(actor.id());
        var some = Paged.bySlug(cursor, A_PAGE, "/desk/topics", topics::list, Topic::slug);
        return new TopicsPage(
                some.map(topic -> new TopicsPage.Row(
                        topic.slug(), topic.name(), topic.aliases(), editor || curated.contains(topic.id()))),
                editor,
                some.next());
    }

    public TopicPage blank(Actor actor) {
        actor.require(SiteRole.EDITOR);
        return page(null, 0, Field::empty, new Field("curators", actor.handle(), null), null);
    }

    public TopicPage of(Actor actor, String slug) {
        var topic = topics.bySlug(slug);
        var editor = actor.is(SiteRole.EDITOR);
        if (!editor && !topics.curators(topic.id()).contains(actor.id())) {
            throw CommunityProblem.needs("role.curator");
        }
        var curators = new Field("curators", value(topic, "curators"), null);
        return page(
                slug,
                topic.version(),
                name -> new Field(name, value(topic, name), null),
                editor ? curators : null,
                null);
    }

    /** @param slug null for a new one */
    public TopicPage refused(Actor actor, String slug, Fields fields) {
        var shown = slug == null ? fields : beside(topics.bySlug(slug), fields);
        return page(
                slug,
                shown.version(),
                shown::get,
                actor.is(SiteRole.EDITOR) ? shown.get("curators") : null,
                shown.refusal());
    }

    private Fields beside(Topic topic, Fields fields) {
        return fields.beside(name -> value(topic, name));
    }

    /** Who may not name the curators sends none, and they stay. */
    public TopicTerms read(Actor actor, MultivaluedMap<String, String> form) {
        return new TopicTerms(
                form.getFirst("name"),
                list(form, "aliases"),
                form.getFirst("about"),
                new TopicRule(
                        list(form, "rule/tags"),
                        list(form, "rule/words"),
                        list(form, "rule/groups"),
                        list(form, "rule/authors")),
                list(form, "pinned"),
                list(form, "excluded"),
                actor.is(SiteRole.EDITOR) ? list(form, "curators") : null);
    }

    private static List<String> list(MultivaluedMap<String, String> form, String name) {
        return WrittenForm.list(form.getFirst(name));
    }

    private static TopicPage page(
            String slug, long version, Function<String, Field> field, Field curators, String refusal) {
        return new TopicPage(
                slug,
                version,
                new TopicPage.Form(
                        field.apply("slug"), field.apply("name"), field.apply("aliases"), field.apply("about")),
                new TopicPage.Rule(
                        field.apply("rule/tags"),
                        field.apply("rule/words"),
                        field.apply("rule/groups"),
                        field.apply("rule/authors")),
                new TopicPage.Choices(field.apply("pinned"), field.apply("excluded")),
                curators,
                refusal);
    }

    private String value(Topic topic, String name) {
        return switch (name) {
            case "version" -> Long.toString(topic.version());
            case "slug" -> topic.slug();
            case "name" -> topic.name();
            case "about" -> topic.about();
            case "aliases" -> String.join("，", topic.aliases());
            case "rule/tags" -> String.join("，", topic.rule().tags());
            case "rule/words" -> String.join("，", topic.rule().words());
            case "rule/groups" -> String.join("，", topic.rule().groups());
            case "rule/authors" -> String.join("，", topic.rule().authors());
            case "pinned" -> slugs(topics.pinned(topic.id()));
            case "curators" -> String.join(", ", topics.curatorHandles(topic.id()));
            case "excluded" -> String.join("\n", topics.excluded(topic.id()));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String slugs(List<UUID> ids) {
        var known = articles.byIds(ids);
        return String.join(
                "\n",
                ids.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Article::slug)
                        .toList());
    }
}
