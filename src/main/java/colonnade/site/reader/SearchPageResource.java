package colonnade.site.reader;

import colonnade.discovery.Facet;
import colonnade.discovery.Question;
import colonnade.discovery.Search;
import colonnade.discovery.SearchParameters;
import colonnade.platform.page.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/search")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SearchPageResource {

    @Inject
    Search search;

    @Inject
    SearchPages pages;

    @GET
    @Operation(hidden = true)
    public Page get(@BeanParam SearchParameters parameters, @QueryParam("written") List<String> languages) {
        var question = inLanguages(parameters.question(), languages);
        var blank = question.browsing()
                && question.chosen().isEmpty()
                && Period.of(question).open();
        return blank ? pages.blank() : pages.of(question, search.answer(question));
    }

    /** On a page {@code lang} is the language of the page; the language of the articles is {@code written}. */
    private static Question inLanguages(Question question, List<String> languages) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.putAll(question.chosen());
        chosen.remove(Facet.LANG);
        if (!languages.isEmpty()) {
            chosen.put(Facet.LANG, languages);
        }
        return new Question(
                question.text(),
                chosen,
                question.from(),
                question.to(),
                question.order(),
                question.limit(),
                question.after());
    }
}
