package colonnade.submission;

import colonnade.community.Actor;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which column a draft may stand in: one its author writes for. */
@ApplicationScoped
class ColumnChoice {

    @Inject
    Columns columns;

    /**
     * The id of the column at this address, null for none.
     *
     * @param present where the draft stands already: it may stay there, or losing a column would mean losing the text
     */
    UUID choose(Actor actor, String slug, Optional<UUID> present) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        Optional<Column> column = columns.find(slug);
        UUID id = column.map(Column::id).orElse(null);
        boolean allowed = column.filter(found -> found.writtenBy(actor.id())).isPresent()
                || Objects.equals(id, present.orElse(null));
        new Validation()
                .require(column.isPresent(), "/column", "invalid.unknown-column", slug)
                .require(column.isEmpty() || allowed, "/column", "invalid.others-column", slug)
                .check();
        return id;
    }

    /**
     * Adds to what else is wrong with a submission a column that its author does not write for, or no longer.
     *
     * @param present where the article stands already: its next edition may stay there, whoever writes it
     */
    void require(Actor actor, Text text, Optional<UUID> present, Validation validation) {
        text.columnId()
                .filter(id -> !present.equals(Optional.of(id)))
                .flatMap(columns::byId)
                .filter(column -> !column.writtenBy(actor.id()))
                .ifPresent(column -> validation.require(false, "/column", "invalid.others-column", column.slug()));
    }
}
