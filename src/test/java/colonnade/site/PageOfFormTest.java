package colonnade.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class PageOfFormTest {

    /** Without an address of its own: the suite would serve it. */
    public static class Things {

        @GET
        public void list() {}

        @GET
        @Path("{id}")
        public void one() {}

        @POST
        @Path("{id}")
        public void save() {}

        @POST
        @Path("{id}/merge")
        public void merge() {}

        @POST
        @Path("{id}/{role}/removal")
        public void remove() {}
    }

    /** Takes a form for a page of another resource. */
    public static class Takers {

        @POST
        public void take() {}
    }

    @Test
    void anAddressThatOnlyTakesFormsHangsBelowItsPage() {
        assertThat(page("merge", "/things/7/merge?lang=en")).isEqualTo("/things/7?lang=en");
        assertThat(page("remove", "/things/lin/editor/removal")).isEqualTo("/things/lin");
    }

    @Test
    void aFormOfThePageItselfStaysThere() {
        assertThat(page("save", "/things/7?a=b/c")).isEqualTo("/things/7?a=b/c");
    }

    @Test
    void whereNoPageIsShownNothingIsGuessed() throws NoSuchMethodException {
        assertThat(PageOfForm.of(Takers.class, Takers.class.getMethod("take"), "/things/7/cover"))
                .isEqualTo("/things/7/cover");
    }

    private static String page(String taker, String address) {
        try {
            return PageOfForm.of(Things.class, Things.class.getMethod(taker), address);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
