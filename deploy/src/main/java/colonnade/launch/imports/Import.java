package colonnade.launch.imports;

import colonnade.launch.Say;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Sends the lines of files batch by batch, and waits for what becomes of each. */
final class Import {

    private final Api api;
    private final FieldNames names;
    private final ProgressBar bar;
    private final Say say;
    private final Tally tally = new Tally();

    Import(Api api, FieldNames names, ProgressBar bar, Say say) {
        this.api = api;
        this.names = names;
        this.bar = bar;
        this.say = say;
    }

    /** @param destination what the texts of folders, zips and feeds become */
    Tally of(List<String> files, String destination, InputStream standardInput)
            throws IOException, InterruptedException {
        for (String file : files) {
            if (Parcels.take(file)) {
                new ImportFiles(api, destination, bar, tally).of(file);
                continue;
            }
            try (Lines lines = Lines.of(file, standardInput)) {
                read(file, lines);
            }
        }
        bar.end();
        return tally;
    }

    private void read(String file, Lines lines) throws IOException, InterruptedException {
        Batch batch = new Batch();
        for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            Line line = next.get();
            if (line.tooLong()) {
                tally.addFailed(line.place(), say.text("import.too-long", Lines.LONGEST >> 20));
            } else if (!line.isBlank()) {
                byte[] text = names.applyTo(line.text());
                if (!batch.hasRoomFor(text)) {
                    send(batch, file, lines);
                    batch = new Batch();
                }
                batch.add(line, text);
            }
        }
        if (!batch.isEmpty()) {
            send(batch, file, lines);
        }
    }

    private void send(Batch batch, String file, Lines lines) throws IOException, InterruptedException {
        String location = api.start(batch.body());
        JsonObject result = api.ended(
                location,
                progress -> !progress.getBoolean("done", false),
                progress -> bar.show(
                        file,
                        lines.share(),
                        tally.read() + Tally.number(progress, "read"),
                        tally.failed().size()));
        tally.add(batch, result);
        bar.show(file, lines.share(), tally.read(), tally.failed().size());
    }
}
