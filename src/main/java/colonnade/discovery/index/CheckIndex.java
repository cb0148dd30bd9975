package colonnade.discovery.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compares the index with the database, version by version, both read in the order of their ids. */
@ApplicationScoped
public class CheckIndex {

    private static final int PAGE = 5_000;

    /** An article or document and its version. */
    record Entry(String id, long version) {}

    @Inject
    ArticleIndex index;

    @Inject
    ArticleDocuments documents;

    public Differences check() throws IOException {
        index.refresh();
        Comparison comparison = new Comparison();
        Pages rows = new Pages(after -> documents.versions(after, PAGE));
        Pages indexed = new Pages(after -> index.versions(after, PAGE));
        while (rows.has() || indexed.has()) {
            comparison.step(rows, indexed);
        }
        return comparison.result();
    }

    private static final class Comparison {

        private long database;
        private long index;
        private boolean ahead;
        private final List<String> missing = new ArrayList<>();
        private final List<String> stale = new ArrayList<>();
        private final List<String> surplus = new ArrayList<>();

        void step(Pages rows, Pages indexed) throws IOException {
            int order = order(rows, indexed);
            database += order <= 0 ? 1 : 0;
            index += order >= 0 ? 1 : 0;
            if (order < 0) {
                missing.add(rows.take().id());
            } else if (order > 0) {
                surplus.add(indexed.take().id());
            } else {
                compare(rows.take(), indexed.take());
            }
        }

        private void compare(Entry row, Entry document) {
            if (row.version() != document.version()) {
                stale.add(row.id());
                ahead |= document.version() > row.version();
            }
        }

        private static int order(Pages rows, Pages indexed) throws IOException {
            if (!rows.has()) {
                return 1;
            }
            return indexed.has() ? rows.peek().id().compareTo(indexed.peek().id()) : -1;
        }

        Differences result() {
            return new Differences(database, index, missing, stale, surplus, ahead);
        }
    }

    /** Reads entries page by page. */
    private static final class Pages {

        private interface Source {
            List<Entry> after(String id) throws IOException;
        }

        private final Source source;
        private List<Entry> page = List.of();
        private int next;
        private String last = "";
        private boolean ended;

        Pages(Source source) {
            this.source = source;
        }

        boolean has() throws IOException {
            if (next == page.size() && !ended) {
                page = source.after(last);
                next = 0;
                ended = page.isEmpty();
            }
            return next < page.size();
        }

        Entry peek() {
            return page.get(next);
        }

        Entry take() {
            Entry entry = page.get(next++);
            last = entry.id();
            return entry;
        }
    }
}
