package colonnade.replay;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The people of the log and the groups they work in. */
final class Cast {

    private static final String UNSORTED = "unsorted";

    /** Each category of the log is a group; only the technical one is a vertical, where a newcomer needs two approvals. */
    private static final Map<String, String> GROUP_KINDS = Map.of(
            "tech",
            "vertical",
            "talk",
            "general",
            "news",
            "general",
            "share",
            "general",
            "comic",
            "general",
            UNSORTED,
            "general");

    private final Wire wire;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, String> categories = new LinkedHashMap<>();
    private final List<Person> reviewers;
    private final Person admin = new Person("admin");

    Cast(Wire wire, List<LogEvent> events) {
        this.wire = wire;
        events.forEach(event -> {
            people.computeIfAbsent(event.actor(), actor -> new Person("actor-" + (people.size() + 1)));
            if (!event.category().isEmpty()) {
                categories.putIfAbsent(event.article(), event.category());
            }
        });
        reviewers = mostActiveFirst(events);
    }

    /** Whoever judged a text in the log, also their own; everyone of them in every group, as it was there. */
    private List<Person> mostActiveFirst(List<LogEvent> events) {
        return events.stream()
                .filter(event -> Set.of("editor", "self").contains(event.role()))
                .collect(Collectors.groupingBy(LogEvent::actor, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> people.get(entry.getKey()))
                .toList();
    }

    void arrive() {
        people.forEach((name, person) -> wire.register(person, name));
        for (String category : new TreeSet<>(GROUP_KINDS.keySet())) {
            wire.post(admin, "/groups", group(category)).expect(201);
            for (Person reviewer : reviewers) {
                give(category, reviewer);
            }
        }
        // whoever keeps the site in the log may correct what others wrote
        for (Person reviewer : reviewers) {
            wire.put(admin, "/members/" + reviewer.handle() + "/roles/editor", null)
                    .expect(204);
        }
    }

    private void give(String category, Person reviewer) {
        JsonObject role = Json.createObjectBuilder().add("role", "reviewer").build();
        wire.put(admin, "/groups/" + category + "/members/" + reviewer.handle(), role)
                .expect(204);
    }

    private static JsonObject group(String category) {
        return Json.createObjectBuilder()
                .add("slug", category)
                .add("name", category)
                .add("kind", GROUP_KINDS.get(category))
                .build();
    }

    Person of(LogEvent event) {
        return people.get(event.actor());
    }

    Person admin() {
        return admin;
    }

    int size() {
        return people.size();
    }

    /** The group an article belongs to: its first category in the log. */
    String groupOf(String article) {
        return categories.getOrDefault(article, UNSORTED);
    }

    /** A reviewer who is none of these. */
    Person reviewerBut(Collection<Person> others) {
        return reviewers.stream()
                .filter(person -> !others.contains(person))
                .findFirst()
                .orElseThrow();
    }
}
