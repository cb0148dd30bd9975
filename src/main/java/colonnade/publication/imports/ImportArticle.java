package colonnade.publication.imports;

import colonnade.community.Bylines;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.imports.ImportRefusal;
import colonnade.publication.AdoptArticle;
import colonnade.publication.AdoptArticle.Origin;
import colonnade.publication.AdoptArticle.Outcome;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the people and places that a line names, and releases what it says. */
@ApplicationScoped
public class ImportArticle {

    @Inject
    Groups groups;

    @Inject
    Columns columns;

    @Inject
    Bylines bylines;

    @Inject
    AdoptArticle adopt;

    @Inject
    Clock clock;

    LineState run(ImportedArticle article) {
        Set<UUID> groupIds = groupIds(article);
        UUID columnId = columnId(article);
        Text text = new Text(
                article.title(),
                article.body(),
                article.summary(),
                article.tags(),
                columnId,
                article.lang(),
                article.canonicalUrl().orElse(null));
        Origin origin = new Origin(article.externalId(), ContentHash.of(article, groupIds, columnId));
        Outcome outcome = adopt.adopt(origin, text, bylineId(article), groupIds, releasedAt(article));
        if (outcome == Outcome.WRITTEN_HERE) {
            article.cleaning().warn("written-here");
        }
        return switch (outcome) {
            case RELEASED -> LineState.IMPORTED;
            case NEXT_EDITION -> LineState.UPDATED;
            case UNCHANGED, WRITTEN_HERE -> LineState.UNCHANGED;
            case RETRACTED -> throw new ImportRefusal("retracted");
        };
    }

    private Set<UUID> groupIds(ImportedArticle article) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String slug : article.groups()) {
            Optional<Group> group = groups.find(slug);
            group.ifPresent(found -> ids.add(found.id()));
            if (group.isEmpty()) {
                article.cleaning().warn("unknown-group", shown(slug));
            }
        }
        return ids;
    }

    private UUID columnId(ImportedArticle article) {
        if (article.column().isEmpty()) {
            return null;
        }
        Optional<Column> column = columns.find(article.column());
        if (column.isEmpty()) {
            article.cleaning().warn("unknown-column", shown(article.column()));
        }
        return column.map(Column::id).orElse(null);
    }

    private UUID bylineId(ImportedArticle article) {
        String nobody = article.lang().startsWith("zh") ? "佚名" : "Anonymous";
        return bylines.imported(article.author().isEmpty() ? nobody : article.author())
                .id();
    }

    /** An article without a date is as old as its import; one that is known keeps its time. */
    private Instant releasedAt(ImportedArticle article) {
        Instant now = clock.instant();
        Optional<Instant> written = ImportDate.read(article.date(), now);
        if (written.isEmpty() && !article.date().isEmpty()) {
            article.cleaning().warn("date-unreadable", shown(article.date()));
        }
        return written.orElse(null);
    }

    /** Enough of it to find it again. */
    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }
}
