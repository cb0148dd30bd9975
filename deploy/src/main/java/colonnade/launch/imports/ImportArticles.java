package colonnade.launch.imports;

import colonnade.launch.DataFolder;
import colonnade.launch.Refusal;
import colonnade.launch.Say;
import jakarta.json.JsonException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code deploy/import}: feeds files of articles to {@code POST /imports}, and blogs and feeds to {@code POST /file-imports}, and tells what became of every line. */
public final class ImportArticles {

    private static final int MOST_WARNINGS = 20;

    private final Say say;

    private ImportArticles(Say say) {
        this.say = say;
    }

    public static void main(String[] words) throws InterruptedException {
        Map<String, String> environment = System.getenv();
        Say say = Say.inTheLanguageOf(environment);
        System.exit(new ImportArticles(say).run(words, environment) ? 0 : 1);
    }

    private boolean run(String[] words, Map<String, String> environment) throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(words);
            DataFolder data = new DataFolder(Path.of(System.getProperty("colonnade.data")));
            String url = arguments.url().or(data::runningAt).orElse("http://127.0.0.1:8080");
            return run(arguments, data, url, environment);
        } catch (Refusal refusal) {
            say.sorry(refusal);
        } catch (IOException e) {
            say.line("import.broken-off", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        } catch (JsonException e) {
            say.line("import.broken-off", e.getMessage());
        }
        return false;
    }

    private boolean run(Arguments arguments, DataFolder data, String url, Map<String, String> environment)
            throws IOException, InterruptedException {
        Api api = new Api(url, say.languageTag());
        boolean opened = new SignIn(api, environment, say).with(arguments, data);
        boolean terminal = Boolean.getBoolean("colonnade.terminal");
        Import run = new Import(api, new FieldNames(arguments.renamed()), new ProgressBar(say, terminal), say);
        Tally tally = run.of(arguments.files(), arguments.articles() ? "articles" : "drafts", System.in);
        if (opened) {
            api.signOut();
        }
        report(tally);
        return tally.failed().isEmpty();
    }

    private void report(Tally tally) {
        say.line(
                "import.summary",
                tally.read(),
                tally.imported(),
                tally.updated(),
                tally.unchanged(),
                tally.failed().size());
        List<Tally.Remark> warnings = tally.warnings();
        if (!warnings.isEmpty()) {
            say.line("import.warnings", warnings.size());
            list(warnings.subList(0, Math.min(MOST_WARNINGS, warnings.size())));
        }
        if (warnings.size() > MOST_WARNINGS) {
            say.line("import.more-warnings", warnings.size() - MOST_WARNINGS);
        }
        if (!tally.failed().isEmpty()) {
            say.line("import.failed");
            list(tally.failed());
        }
    }

    private void list(List<Tally.Remark> remarks) {
        remarks.forEach(remark -> say.raw("  " + remark.place() + "  " + remark.text() + "\n"));
    }
}
