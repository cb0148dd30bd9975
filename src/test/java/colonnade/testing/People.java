package colonnade.testing;

import jakarta.json.Json;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the people, groups and tokens a test needs, each with a name of its own so that tests do not meet. */
public final class People {

    public static final String PASSWORD = "correct-horse-battery";

    private static final Map<String, Person> KNOWN = new ConcurrentHashMap<>();

    /** A token for each product that was asked. */
    private static final Map<URI, String> ADMINS = new ConcurrentHashMap<>();

    private final Api api;

    public People(Api api) {
        this.api = api;
    }

    /** A registered member and a token of theirs. */
    public record Person(String handle, String email, String token) {}

    public static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /**
     * The same person for everybody who asks by this prefix. Hashing a password is slow on purpose: most tests need
     * somebody, not somebody new. They do not sign out, change the password or count what the person has.
     */
    public Person known(String prefix) {
        return KNOWN.computeIfAbsent(prefix, this::person);
    }

    public Person person(String prefix) {
        String handle = unique(prefix);
        String email = handle + "@example.org";
        api.post(
                        "/members",
                        Json.createObjectBuilder()
                                .add("handle", handle)
                                .add("displayName", handle)
                                .add("email", email)
                                .add("password", PASSWORD)
                                .build()
                                .toString())
                .expect(201);
        return new Person(handle, email, signIn(handle));
    }

    public String signIn(String handle) {
        return api.post(
                        "/sessions",
                        Json.createObjectBuilder()
                                .add("handle", handle)
                                .add("password", PASSWORD)
                                .build()
                                .toString())
                .expect(201)
                .json()
                .getString("token");
    }

    public String adminToken() {
        return ADMINS.computeIfAbsent(api.product(), product -> signIn("admin"));
    }

    /** After the product's clock was moved so far that sessions have ended. */
    public void adminSignsInAgain() {
        ADMINS.put(api.product(), signIn("admin"));
    }

    /** A new group of that kind; its slug. */
    public String group(String kind) {
        String slug = unique("group");
        api.as(adminToken())
                .post(
                        "/groups",
                        Json.createObjectBuilder()
                                .add("slug", slug)
                                .add("name", "Group " + slug)
                                .add("kind", kind)
                                .build()
                                .toString())
                .expect(201);
        return slug;
    }

    /** Readers may compare the editions of what stands on its page. */
    public void openEditions(String group) {
        Api as = api.as(adminToken());
        Api.Answer now = as.get("/groups/" + group).expect(200);
        as.with("If-Match", now.header("ETag"))
                .put(
                        "/groups/" + group,
                        Json.createObjectBuilder(now.json())
                                .add("openEditions", true)
                                .build()
                                .toString())
                .expect(200);
    }

    public void give(String group, Person person, String role) {
        api.as(adminToken())
                .put("/groups/" + group + "/members/" + person.handle(), "{\"role\":\"" + role + "\"}")
                .expect(204);
    }

    public void giveSite(Person person, String role) {
        api.as(adminToken())
                .put("/members/" + person.handle() + "/roles/" + role, null)
                .expect(204);
    }
}
