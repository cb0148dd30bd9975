package colonnade.site.reader;

import colonnade.community.Bylines;
import colonnade.community.Groups;
import colonnade.discovery.Facet;
import colonnade.discovery.Found;
import colonnade.discovery.Question;
import colonnade.discovery.Topics;
import colonnade.site.Addresses;
import colonnade.site.Frame;
import colonnade.site.Link;
import colonnade.site.reader.SearchPage.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** By what an answer can be narrowed, as links: everything that is chosen stands in the address. */
@ApplicationScoped
public class SearchFacets {

    private static final int CHOICES = 8;

    @Inject
    Groups groups;

    @Inject
    Topics topics;

    @Inject
    Bylines bylines;

    public List<SearchPage.Facet> of(Question question, Found found, Frame frame) {
        return Arrays.stream(Facet.values())
                .map(facet -> of(facet, question, found.facets().getOrDefault(facet.word(), List.of()), frame))
                .filter(facet -> facet.choices().size() > 1)
                .toList();
    }

    /** What is chosen, each leading to the search without it. */
    public List<Link> chosen(Question question, Frame frame) {
        var links = new ArrayList<Link>();
        question.chosen().forEach((facet, values) -> {
            var names = names(facet, values, frame);
            values.forEach(value ->
                    links.add(new Link(names.getOrDefault(value, value), without(facet, values, value, frame))));
        });
        var period = Period.of(question);
        if (!period.open()) {
            links.add(new Link(period.text(frame), period(frame, null)));
        }
        return links;
    }

    private SearchPage.Facet of(Facet facet, Question question, List<Found.Count> counts, Frame frame) {
        var shown = counts.subList(0, Math.min(CHOICES, counts.size()));
        var names = names(facet, shown.stream().map(Found.Count::value).toList(), frame);
        return new SearchPage.Facet(
                facet.word(),
                shown.stream()
                        .map(count -> choice(facet, question, count, names, frame))
                        .toList());
    }

    private static Choice choice(
            Facet facet, Question question, Found.Count count, Map<String, String> names, Frame frame) {
        var value = count.value();
        var values = facet == Facet.YEAR
                ? Period.of(question).year().map(List::of).orElse(List.of())
                : question.chosen().getOrDefault(facet, List.of());
        var current = values.contains(value);
        var href = current ? without(facet, values, value, frame) : with(facet, value, frame);
        return new Choice(names.getOrDefault(value, value), href, count.count(), current);
    }

    private static String with(Facet facet, String value, Frame frame) {
        return facet == Facet.YEAR
                ? period(frame, value)
                : Addresses.withAnother(start(frame), parameter(facet), value);
    }

    private static String without(Facet facet, List<String> values, String value, Frame frame) {
        if (facet == Facet.YEAR) {
            return period(frame, null);
        }
        var address = Addresses.withParameter(start(frame), parameter(facet), null);
        for (var other : values) {
            if (!other.equals(value)) {
                address = Addresses.withAnother(address, parameter(facet), other);
            }
        }
        return address;
    }

    /** @param year null for all of them */
    private static String period(Frame frame, String year) {
        var from = Addresses.withParameter(start(frame), "from", year == null ? null : year + "-01-01");
        return Addresses.withParameter(from, "to", year == null ? null : year + "-12-31");
    }

    /** Another choice begins at the first page again. */
    private static String start(Frame frame) {
        return Addresses.withParameter(frame.path(), "cursor", null);
    }

    private static String parameter(Facet facet) {
        return facet == Facet.LANG ? "written" : facet.word();
    }

    private Map<String, String> names(Facet facet, Collection<String> values, Frame frame) {
        return switch (facet) {
            case GROUP -> groups.names(values);
            case TOPIC -> topics.names(values);
            case AUTHOR -> bylines.names(values);
            case LANG -> languages(values, frame);
            case TAG, YEAR -> Map.of();
        };
    }

    private static Map<String, String> languages(Collection<String> tags, Frame frame) {
        return tags.stream()
                .distinct()
                .collect(Collectors.toMap(
                        tag -> tag,
                        tag -> Locale.forLanguageTag(tag)
                                .getDisplayLanguage(frame.language().locale())));
    }
}
