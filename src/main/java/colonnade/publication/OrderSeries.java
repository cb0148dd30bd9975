package colonnade.publication;

import colonnade.community.Actor;
import colonnade.platform.problem.Validation;
import colonnade.submission.Column;
import colonnade.submission.OwnedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the articles of a column in order. Its owners may; what they leave out comes last, by date. */
@ApplicationScoped
public class OrderSeries {

    /** More than anybody sorts by hand; each of them is written when the first one moves. */
    public static final int MOST = 500;

    @Inject
    OwnedColumns owned;

    @Inject
    Series series;

    /**
     * @param version the version the change was made from; a newer one refuses it
     * @param slugs the addresses of articles released in the column; empty takes the order away
     */
    @Transactional
    public Column order(Actor actor, String columnSlug, long version, List<String> slugs) {
        List<String> wanted = slugs == null ? List.of() : slugs;
        Column column = owned.order(actor, columnSlug, version, !wanted.isEmpty());
        new Validation()
                .require(wanted.size() <= MOST, "/articles", "invalid.too-long-series", MOST)
                .check();
        put(wanted, series.hold(column.id(), known(wanted)));
        return column;
    }

    private static Set<String> known(List<String> wanted) {
        return wanted.stream().filter(slug -> slug != null).collect(Collectors.toSet());
    }

    private void put(List<String> wanted, List<Series.Held> held) {
        require(wanted, held.stream().map(Series.Held::slug).collect(Collectors.toSet()));
        Map<UUID, Integer> moved = new LinkedHashMap<>();
        held.forEach(article -> {
            int at = wanted.indexOf(article.slug());
            int place = at < 0 ? Series.NO_PLACE : at;
            if (place != article.place()) {
                moved.put(article.id(), place);
            }
        });
        if (!moved.isEmpty()) {
            series.place(moved);
        }
    }

    private static void require(List<String> wanted, Set<String> there) {
        Validation validation = new Validation();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String slug = wanted.get(i);
            validation
                    .require(there.contains(slug), "/articles/" + i, "invalid.not-in-column", String.valueOf(slug))
                    .require(seen.add(slug), "/articles/" + i, "invalid.named-twice", String.valueOf(slug));
        }
        validation.check();
    }
}
