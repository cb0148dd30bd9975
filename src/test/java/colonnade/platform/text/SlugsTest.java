package colonnade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void chineseLettersStay() {
        assertThat(Slugs.of("从 0 开始：建设《开发者社区》！")).isEqualTo("从-0-开始-建设-开发者社区");
    }

    @Test
    void latinLettersAreLowered() {
        assertThat(Slugs.of("PostgreSQL 17 内核")).isEqualTo("postgresql-17-内核");
    }

    @Test
    void wideLettersBecomeOrdinaryOnes() {
        assertThat(Slugs.of("Ｋ８ｓ　网络")).isEqualTo("k8s-网络");
    }

    @Test
    void whatIsNotALetterBecomesOneHyphenAndNoneAtTheEnds() {
        assertThat(Slugs.of("  --pg_stat_statements // wal2json…  ")).isEqualTo("pg-stat-statements-wal2json");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreNotTorn() {
        assertThat(Slugs.of("𠮷野家😀")).isEqualTo("𠮷野家");
    }

    @Test
    void itEndsInTime() {
        assertThat(Slugs.of("长".repeat(500))).hasSize(Slugs.LONGEST);
        assertThat(Slugs.of("a".repeat(Slugs.LONGEST - 1) + " b")).hasSize(Slugs.LONGEST - 1);
    }

    @Test
    void aSlugOfASlugIsTheSlug() {
        String slug = Slugs.of("Ünïcode İstanbul & Straße हिन्दी");
        assertThat(Slugs.of(slug)).isEqualTo(slug);
    }

    @Test
    void aTakenSlugGetsANumber() {
        assertThat(Slugs.free("周报", Set.of("周报", "周报-2")::contains)).isEqualTo("周报-3");
    }

    @Test
    void aReservedWordGetsANumber() {
        assertThat(Slugs.free("New", slug -> false)).isEqualTo("new-2");
    }

    @Test
    void aNameWithoutLettersStillGetsAnAddress() {
        assertThat(Slugs.free("？！", slug -> false)).isEqualTo("untitled-2");
    }

    @Test
    void whenAllNumbersAreTakenItIsStillFree() {
        assertThat(Slugs.free("周报", slug -> slug.length() < 5))
                .startsWith("周报-")
                .hasSizeGreaterThan(5);
    }

    @Test
    void whateverIsReturnedWasAskedForLast() {
        List<String> asked = new ArrayList<>();
        String free = Slugs.free("周报", slug -> asked.add(slug) && asked.size() < 15);
        assertThat(asked).last().isEqualTo(free);
    }

    @Test
    void aChosenSlugMustBeOne() {
        assertThat(Slugs.valid("内核-101")).isTrue();
        assertThat(Slugs.valid("Kernel")).isFalse();
        assertThat(Slugs.valid("a--b")).isFalse();
        assertThat(Slugs.valid("new")).isFalse();
        assertThat(Slugs.valid("")).isFalse();
        assertThat(Slugs.valid("a/b")).isFalse();
    }
}
