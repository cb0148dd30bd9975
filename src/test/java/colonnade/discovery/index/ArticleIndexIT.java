package colonnade.discovery.index;

import static colonnade.discovery.SampleDocuments.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colonnade.platform.id.Ids;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the index is written and exchanged, on a real search node. */
class ArticleIndexIT {

    @Test
    void anOlderVersionArrivingLateChangesNothing() throws IOException {
        FreshIndex fresh = FreshIndex.published();
        UUID id = Ids.next();
        fresh.index().write(List.of(titled("新").version(id, 2)));
        fresh.index().write(List.of(titled("旧").version(id, 1), titled("又新").version(id, 2)));
        assertThat(titleOf(fresh, id)).isEqualTo("新");
    }

    @Test
    void nothingMakesAnIndexWithoutOurMapping() throws IOException {
        FreshIndex fresh = FreshIndex.absent();
        assertThatThrownBy(() -> fresh.index().write(List.of(titled("早").version(Ids.next(), 1))))
                .isInstanceOf(IndexMissing.class);
        assertThat(fresh.succession().current()).isFalse();
    }

    @Test
    void aWriteDuringARebuildIsInTheNewIndexToo() throws IOException {
        FreshIndex fresh = FreshIndex.published();
        UUID copied = Ids.next();
        UUID written = Ids.next();
        fresh.index().write(List.of(titled("一").version(copied, 1)));
        fresh.succession().begin();
        fresh.index().write(List.of(titled("二").version(written, 1)));
        fresh.index().write(List.of(titled("一改").version(copied, 2)));
        fresh.index().copy(List.of(titled("一").version(copied, 1)));
        fresh.succession().publish();
        assertThat(titleOf(fresh, written)).isEqualTo("二");
        assertThat(titleOf(fresh, copied)).isEqualTo("一改");
    }

    @Test
    void theOldIndexIsSearchedUntilTheNewOneIsFull() throws IOException {
        FreshIndex fresh = FreshIndex.published();
        UUID id = Ids.next();
        fresh.index().write(List.of(titled("在").version(id, 1)));
        fresh.succession().begin();
        assertThat(titleOf(fresh, id)).isEqualTo("在");
    }

    @Test
    void anAbandonedRebuildIsRemovedByTheNext() throws IOException {
        FreshIndex fresh = FreshIndex.published();
        fresh.succession().begin();
        fresh.succession().begin();
        fresh.succession().publish();
        assertThat(names(fresh)).hasSize(1);
        assertThat(fresh.succession().current()).isTrue();
    }

    @Test
    void otherPeoplesIndexesAreLeftAlone() throws IOException {
        FreshIndex fresh = FreshIndex.published();
        List<String> others =
                List.of("articles-archive", "articles-0123456789ab-1", "articles-0123456789ab-1700000000000");
        for (String name : others) {
            fresh.client().write(c -> c.indices().create(i -> i.index(name)));
        }
        fresh.client()
                .write(c -> c.indices().putAlias(a -> a.index(others.get(2)).name("somebodys")));
        fresh.succession().begin();
        fresh.succession().publish();
        assertThat(names(fresh)).hasSize(4).containsAll(others);
    }

    @Test
    void anIndexThatNobodyRemovedAfterItsSuccessionIsRemovedByTheNext() throws IOException {
        FreshIndex fresh = FreshIndex.published();
        fresh.client().write(c -> c.indices().create(i -> i.index("articles-0123456789ab-1700000000000")));
        fresh.succession().begin();
        fresh.succession().publish();
        assertThat(names(fresh)).hasSize(1);
    }

    private static Set<String> names(FreshIndex fresh) throws IOException {
        return fresh.client()
                .read(c -> c.indices().get(g -> g.index("articles-*")))
                .result()
                .keySet();
    }

    private static String titleOf(FreshIndex fresh, UUID id) throws IOException {
        return fresh.client()
                .read(c -> c.get(g -> g.index(ArticleIndex.ALIAS).id(id.toString()), java.util.Map.class))
                .source()
                .get("title")
                .toString();
    }
}
