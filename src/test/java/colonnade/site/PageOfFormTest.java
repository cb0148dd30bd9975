package colonnade.site;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.site.desk.ColumnCoverResource;
import colonnade.site.desk.DraftPagesResource;
import colonnade.site.desk.SiteRolePagesResource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageOfFormTest {

    @Test
    void anAddressThatOnlyTakesFormsHangsBelowItsPage() {
        assertThat(page(DraftPagesResource.class, "merge", "/desk/drafts/7/merge?lang=en"))
                .isEqualTo("/desk/drafts/7?lang=en");
        assertThat(page(SiteRolePagesResource.class, "take", "/desk/people/lin/editor/removal"))
                .isEqualTo("/desk/people");
    }

    @Test
    void aFormOfThePageItselfStaysThere() {
        assertThat(page(DraftPagesResource.class, "save", "/desk/drafts/7?a=b/c"))
                .isEqualTo("/desk/drafts/7?a=b/c");
    }

    @Test
    void whereNoPageIsShownNothingIsGuessed() {
        assertThat(page(ColumnCoverResource.class, "put", "/desk/columns/x/cover"))
                .isEqualTo("/desk/columns/x/cover");
    }

    private static String page(Class<?> resource, String taker, String address) {
        return Stream.of(resource.getMethods())
                .filter(method -> method.getName().equals(taker))
                .map(method -> PageOfForm.of(resource, method, address))
                .findFirst()
                .orElseThrow();
    }
}
