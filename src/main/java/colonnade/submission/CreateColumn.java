package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.platform.text.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Opens a column. Any member may; who opens it owns it. */
@ApplicationScoped
public class CreateColumn {

    @Inject
    Columns columns;

    @Inject
    ColumnRules rules;

    @Inject
    SeatPeople people;

    @Inject
    Clock clock;

    @Transactional
    public Column create(Actor actor, WrittenColumn written) {
        boolean chosen = written.slug() != null && !written.slug().isBlank();
        new Validation()
                .require(!chosen || Slugs.valid(written.slug()), "/slug", "invalid.slug")
                .check();
        ColumnTerms terms = rules.read(actor, written, Optional.empty());
        if (chosen && columns.exists(written.slug())) {
            throw Problem.of(CommunityProblem.SLUG_TAKEN, written.slug());
        }
        String slug = chosen ? written.slug() : Slugs.free(terms.title(), columns::exists);
        Column column = new Column(slug, terms, clock.instant());
        columns.add(column);
        people.begin(actor, column, written.owners(), written.contributors());
        return column;
    }
}
