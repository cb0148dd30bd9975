package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where every member may import: drafts of their own. */
@ApplicationScoped
class ImportedDrafts implements ImportDestination {

    @Inject
    CreateDraft create;

    @Inject
    Drafts drafts;

    @Inject
    FileImports imports;

    @Inject
    @Any
    Instance<ReleasedTexts> released;

    @Override
    public String word() {
        return "drafts";
    }

    @Override
    public void require(Actor actor) {
        // everybody who is signed in writes drafts
    }

    @Override
    public Map<String, ImportPlace> known(Actor actor, List<FoundText> texts) {
        Map<String, String> urls = texts.stream()
                .filter(text -> !text.canonicalUrl().isEmpty())
                .collect(Collectors.toMap(FoundText::externalId, FoundText::canonicalUrl, (one, other) -> one));
        Map<String, ImportPlace> byUrl = new HashMap<>();
        released.forEach(all -> byUrl.putAll(all.at(urls.values())));
        byUrl.putAll(drafts.firstAt(actor.id(), urls.values()));
        Map<String, ImportPlace> before = imports.importedBefore(
                actor.id(),
                texts.stream().map(FoundText::externalId).toList(),
                texts.stream().map(FoundText::contentHash).toList());
        before.values().removeIf(drafts.gone(before.values())::contains);
        Map<String, ImportPlace> known = new HashMap<>();
        for (FoundText text : texts) {
            ImportPlace place = before.getOrDefault(
                    text.externalId(), before.getOrDefault(text.contentHash(), byUrl.get(text.canonicalUrl())));
            if (place != null) {
                known.put(text.externalId(), place);
            }
        }
        return known;
    }

    @Override
    public ImportPlace bring(Actor actor, FoundText text, List<ImportFinding> findings) {
        Draft draft = create.create(
                actor,
                new WrittenText(
                        text.title(),
                        text.body(),
                        text.summary(),
                        text.tags(),
                        null,
                        text.lang(),
                        text.canonicalUrl(),
                        List.of(),
                        null));
        return new ImportPlace("draft", draft.id().toString());
    }
}
