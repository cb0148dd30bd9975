package colonnade.publication.imports;

import colonnade.community.Actor;
import colonnade.community.SiteRole;
import colonnade.imports.FoundText;
import colonnade.imports.ImportDestination;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportPlace;
import colonnade.imports.ReleasedTexts;
import colonnade.publication.Articles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where an operator may import as well: released articles, with the date and the byline that they had. */
@ApplicationScoped
class ImportedArticles implements ImportDestination, ReleasedTexts {

    @Inject
    Articles articles;

    @Inject
    ImportArticle importArticle;

    @Override
    public String word() {
        return "articles";
    }

    @Override
    public void require(Actor actor) {
        actor.require(SiteRole.OPERATOR);
    }

    @Override
    public Map<String, ImportPlace> at(Collection<String> canonicalUrls) {
        return places(articles.slugsAt(canonicalUrls));
    }

    @Override
    public Map<String, ImportPlace> known(Actor actor, List<FoundText> texts) {
        Map<String, ImportPlace> known = places(
                articles.slugsImported(texts.stream().map(FoundText::externalId).toList()));
        Map<String, ImportPlace> atAddress = at(texts.stream()
                .map(FoundText::canonicalUrl)
                .filter(url -> !url.isEmpty())
                .toList());
        texts.stream()
                .filter(text -> atAddress.containsKey(text.canonicalUrl()))
                .forEach(text -> known.putIfAbsent(text.externalId(), atAddress.get(text.canonicalUrl())));
        return known;
    }

    /** Who sent it may have been an operator then and none now. */
    @Override
    public ImportPlace bring(Actor actor, FoundText text, List<ImportFinding> findings) {
        require(actor);
        ImportedArticle article = ImportedArticle.of(text);
        importArticle.run(article);
        findings.addAll(article.cleaning().warnings());
        String slug = articles.slugsImported(List.of(article.externalId())).get(article.externalId());
        return new ImportPlace("article", slug);
    }

    private static Map<String, ImportPlace> places(Map<String, String> slugs) {
        Map<String, ImportPlace> places = new HashMap<>();
        slugs.forEach((key, slug) -> places.put(key, new ImportPlace("article", slug)));
        return places;
    }
}
