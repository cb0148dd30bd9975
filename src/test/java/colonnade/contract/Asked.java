package colonnade.contract;

import colonnade.contract.RightsTable.Row;
import colonnade.publication.Press;
import colonnade.testing.People;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A request that lacks nothing but perhaps the right: what it is about, and what it says. */
final class Asked {

    /** What a part of a path stands for, behind the last part that is a plain word. */
    private static final Map<String, Function<Asked, String>> THINGS = Map.ofEntries(
            Map.entry("articles/{slug}", asked -> Press.encoded(asked.article())),
            Map.entry("editions/{number}", asked -> "1"),
            Map.entry("editions/{from}...{to}", asked -> "1...2"),
            Map.entry("authors/{slug}", asked -> asked.company.handle(Role.AUTHOR)),
            Map.entry("columns/{slug}", asked -> asked.things.column()),
            Map.entry("groups/{slug}", asked -> asked.things.group()),
            Map.entry("topics/{slug}", Asked::topic),
            Map.entry("drafts/{id}", Asked::draft),
            Map.entry("drafts/{draft}", Asked::draft),
            Map.entry("revisions/{number}", Asked::revision),
            Map.entry("revisions/{from}...{to}", asked -> asked.things.revision() + "..." + asked.things.revision()),
            Map.entry("submissions/{id}", asked -> asked.things.submission()),
            Map.entry("tasks/{id}", Asked::task),
            Map.entry("imports/{id}", asked -> asked.things.anImport()),
            Map.entry("file-imports/{id}", asked -> asked.things.fileImport()),
            Map.entry("imports/{file}", asked -> asked.things.fileImport()),
            Map.entry("notices/{id}", asked -> "01997b2e-0000-7000-8000-000000000000"),
            Map.entry("invitations/{handle}", asked -> asked.company.bystander().handle()),
            Map.entry("members/{handle}", asked -> asked.company.bystander().handle()),
            Map.entry("roles/{role}", asked -> "editor"),
            Map.entry("password-resets/{token}", asked -> "0123456789abcdef"),
            Map.entry("follows/{kind}", asked -> "group"),
            Map.entry("follows/{slug}", asked -> asked.things.group()));

    /** A GIF of one pixel that is UTF-8, too. */
    private static final String DOT = "GIF89a\1\0\1\0\u0080\0" + "\0".repeat(24) + ",\0\0\0\0\1\0\1\0\0\2\2D\1\0;";

    private static final Map<String, Function<Asked, String>> BODIES = Map.ofEntries(
            Map.entry("post /api/v1/members", asked -> registration()),
            Map.entry(
                    "post /api/v1/sessions",
                    asked -> credentials(asked.company.bystander().handle())),
            Map.entry(
                    "post /api/v1/password-resets", asked -> "{\"email\":\"" + People.unique("x") + "@example.org\"}"),
            Map.entry("put /api/v1/password-resets/{token}", asked -> "{\"password\":\"" + People.PASSWORD + "\"}"),
            Map.entry("put /api/v1/me/password", asked -> newPassword()),
            Map.entry("post /api/v1/drafts", asked -> Things.text()),
            Map.entry("put /api/v1/drafts/{id}", asked -> Things.text()),
            Map.entry(
                    "post /api/v1/drafts/{draft}/submission",
                    asked -> "{\"groups\":[\"" + asked.things.group() + "\"]}"),
            Map.entry("post /api/v1/images", asked -> DOT),
            Map.entry("post /api/v1/file-imports", asked -> "# x"),
            Map.entry("post /api/v1/file-imports/feed", asked -> "{\"url\":\"http://127.0.0.1/\"}"),
            Map.entry("post /api/v1/file-imports/{id}/start", asked -> "{}"),
            Map.entry("post /api/v1/previews", asked -> "{\"body\":\"**x**\"}"),
            Map.entry("post /api/v1/markdown", asked -> "{\"html\":\"<b>x</b>\"}"),
            Map.entry("post /api/v1/drafts/checks", asked -> "{\"body\":\"**x**\"}"),
            Map.entry("post /api/v1/drafts/{draft}/revisions", asked -> "{\"body\":\"**x**\"}"),
            Map.entry(
                    "post /api/v1/columns", asked -> "{\"slug\":\"" + People.unique("column") + "\",\"title\":\"x\"}"),
            Map.entry("put /api/v1/columns/{slug}", asked -> "{\"title\":\"x\"}"),
            Map.entry("put /api/v1/columns/{slug}/people", Asked::people),
            Map.entry("put /api/v1/columns/{slug}/series", asked -> "{\"articles\":[]}"),
            Map.entry("post /api/v1/submissions/{id}/withdrawal", asked -> "{}"),
            Map.entry("put /api/v1/tasks/{id}/assignee", Asked::assignee),
            Map.entry("post /api/v1/tasks/{id}/verdict", asked -> "{\"verdict\":\"accept\"}"),
            Map.entry("post /api/v1/articles/{slug}/correction", asked -> "{\"note\":\"x\"}"),
            Map.entry("post /api/v1/articles/{slug}/retraction", asked -> "{\"reason\":\"x\"}"),
            Map.entry("post /api/v1/groups", asked -> group(People.unique("group"))),
            Map.entry("put /api/v1/groups/{slug}", asked -> group(asked.things.group())),
            Map.entry("put /api/v1/groups/{slug}/members/{handle}", asked -> "{\"role\":\"member\"}"),
            Map.entry("put /api/v1/topics/{slug}", asked -> "{\"name\":\"x\"}"),
            Map.entry("post /api/v1/imports", asked -> Things.line()));

    private final Row row;
    private final Role role;
    private final Things things;
    private final Company company;

    Asked(Row row, Role role, Things things, Company company) {
        this.row = row;
        this.role = role;
        this.things = things;
        this.company = company;
    }

    String path() {
        StringBuilder path = new StringBuilder();
        String word = "";
        for (String part :
                row.path().replace("feed.{format}", "feed.atom").substring(1).split("/")) {
            boolean given = part.contains("{");
            path.append('/').append(given ? THINGS.get(word + "/" + part).apply(this) : part);
            word = given ? word : part;
        }
        return path.toString();
    }

    /** Null where there is none. */
    String body() {
        return BODIES.getOrDefault(row.operation(), asked -> null).apply(this);
    }

    String contentType() {
        String last = row.path().substring(row.path().lastIndexOf('/') + 1);
        return switch (last) {
            case "imports" -> "application/x-ndjson";
            case "images" -> "image/gif";
            default -> "application/json";
        };
    }

    /** What is looked at was submitted, what is changed was not. */
    private String draft() {
        boolean looked = row.method().equals("get") || row.method().equals("page");
        return looked ? things.submittedDraft() : things.draft();
    }

    private String article() {
        return row.path().contains("/editions/{") ? things.correctedArticle() : things.article();
    }

    private String revision() {
        return row.method().equals("post") ? "1" : things.revision();
    }

    private String topic() {
        return row.variant().contains("new") ? People.unique("topic") : things.topic();
    }

    private String task() {
        boolean anybodys = Set.of("get", "put", "page").contains(row.method());
        return anybodys ? things.task() : things.claimedTask();
    }

    private String assignee() {
        boolean oneself = row.variant().contains("themselves") && role != Role.ANONYMOUS;
        return Things.handle(
                oneself ? company.handle(role) : company.bystander().handle());
    }

    private static String people(Asked asked) {
        return "{\"people\":[{\"handle\":\"" + asked.company.handle(Role.AUTHOR) + "\",\"owner\":true}]}";
    }

    private static String group(String slug) {
        return "{\"slug\":\"" + slug + "\",\"name\":\"x\",\"kind\":\"general\"}";
    }

    private static String registration() {
        String handle = People.unique("new");
        return "{\"handle\":\"%1$s\",\"displayName\":\"%1$s\",\"email\":\"%1$s@example.org\",\"password\":\"%2$s\"}"
                .formatted(handle, People.PASSWORD);
    }

    private static String credentials(String handle) {
        return "{\"handle\":\"" + handle + "\",\"password\":\"" + People.PASSWORD + "\"}";
    }

    private static String newPassword() {
        return "{\"current\":\"%1$s\",\"password\":\"%1$s\"}".formatted(People.PASSWORD);
    }
}
