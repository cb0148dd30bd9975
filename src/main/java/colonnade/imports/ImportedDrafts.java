package colonnade.imports;

import colonnade.community.Actor;
import colonnade.submission.CreateDraft;
import colonnade.submission.Draft;
import colonnade.submission.Drafts;
import colonnade.submission.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        drafts.firstAt(actor.id(), urls.values()).forEach((url, id) -> byUrl.put(url, ImportPlace.draft(id)));
        Map<String, ImportPlace> before = imports.importedBefore(
                actor.id(),
                texts.stream().map(FoundText::externalId).toList(),
                texts.stream().map(FoundText::contentHash).toList());
        forgetGone(before.values());
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

    /** A draft that its author discarded may come again. */
    private void forgetGone(Collection<ImportPlace> places) {
        Set<UUID> kept = drafts.kept(
                places.stream().flatMap(place -> place.draftId().stream()).toList());
        places.removeIf(
                place -> place.draftId().filter(id -> !kept.contains(id)).isPresent());
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
        return ImportPlace.draft(draft.id());
    }
}
