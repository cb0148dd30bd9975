package colonnade.launch.imports;

import colonnade.launch.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Sends a blog's folder part by part, or a single file, and waits for what becomes of each text. */
final class ImportFiles {

    private static final Set<String> WORKS = Set.of("reading", "importing");

    private final Api api;
    private final String destination;
    private final ProgressBar bar;
    private final Tally tally;

    ImportFiles(Api api, String destination, ProgressBar bar, Tally tally) {
        this.api = api;
        this.destination = destination;
        this.bar = bar;
        this.tally = tally;
    }

    void of(String file) throws IOException, InterruptedException {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            throw new Refusal("import.no-file", file);
        }
        if (!Files.isDirectory(path)) {
            send(file, path.getFileName().toString(), Files.readAllBytes(path));
            return;
        }
        Parcels parcels = Parcels.of(path);
        int sent = 0;
        for (Set<Path> part : parcels.split()) {
            sent++;
            send(file, path.toRealPath().getFileName() + ".zip", parcels.zip(part));
        }
        if (sent == 0) {
            throw new Refusal("import.no-texts", file);
        }
    }

    private void send(String file, String name, byte[] bytes) throws IOException, InterruptedException {
        String location = api.startFiles(name, destination, bytes);
        JsonObject end = api.ended(
                location,
                progress -> WORKS.contains(progress.getString("state")),
                progress -> bar.show(
                        file, share(progress), tally.read(), tally.failed().size()));
        if (end.getString("state").equals("unreadable")) {
            tally.addFailed(file, end.getString("problem", ""));
            return;
        }
        collect(location);
        bar.show(file, Optional.of(1.0), tally.read(), tally.failed().size());
    }

    /** Reading is quick: what counts is how many no longer wait. */
    private static Optional<Double> share(JsonObject progress) {
        JsonObject items = progress.getJsonObject("items");
        long total = Tally.number(progress, "total");
        if (items == null || total == 0 || !progress.getString("state").equals("importing")) {
            return Optional.of(0.0);
        }
        return Optional.of(1 - (double) Tally.number(items, "waiting") / total);
    }

    private void collect(String location) throws IOException, InterruptedException {
        String cursor = "";
        do {
            JsonObject page =
                    api.progress(location + "/items?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(this::add);
            cursor = page.getString("next", "");
        } while (!cursor.isEmpty());
    }

    private void add(JsonObject item) {
        String path = item.getString("path");
        switch (item.getString("state")) {
            case "imported" -> tally.addImported();
            case "skipped" -> tally.addUnchanged();
            default -> tally.addFailed(path, item.getString("problem", ""));
        }
        item.getJsonArray("warnings")
                .getValuesAs(JsonString.class)
                .forEach(warning -> tally.addWarning(path, warning.getString()));
    }
}
