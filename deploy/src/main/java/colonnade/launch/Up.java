package colonnade.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

/** Runs the product on this machine until it is told to stop. */
public final class Up {

    private final Say say;
    private final Path folder;
    private volatile int exit;

    private Up(Say say, Path folder) {
        this.say = say;
        this.folder = folder;
    }

    /** @param arguments the folder of the built program, then nothing or {@code --stop} */
    public static void main(String[] arguments) {
        Say say = Say.inTheLanguageOf(System.getenv());
        Up up = new Up(say, Path.of(System.getProperty("colonnade.data")));
        up.run(arguments);
        // Runs what Ctrl-C runs too.
        System.exit(up.exit);
    }

    private void run(String[] arguments) {
        try {
            if (arguments.length == 2 && arguments[1].equals("--stop")) {
                new StopRunning(new DataFolder(folder.toRealPath()), say).run();
            } else if (arguments.length == 1) {
                launch(new Program(Path.of(arguments[0])));
            } else {
                throw new Refusal("usage");
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            fail(e);
        }
    }

    private void launch(Program program) throws IOException, InterruptedException {
        DataFolder data = DataFolder.at(folder);
        Settings settings = new Settings(System.getenv());
        RunLock lock = RunLock.take(data, settings.localUrl());
        new ProgramCopies(data).use(program.folder());
        Parts parts = new Parts(data, say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts, lock), "stop"));
        new Launch(program, data, settings, parts, say).start();
        throw parts.awaitDeath();
    }

    private void stop(Parts parts, RunLock lock) {
        try {
            if (exit == 0) {
                say.line("stopping");
            }
            parts.stop();
            lock.release();
        } catch (IOException e) {
            fail(e);
        } finally {
            // After SIGINT or SIGTERM Java would say 130 or 143, but to be stopped is no failure.
            Runtime.getRuntime().halt(exit);
        }
    }

    private void fail(Throwable failure) {
        if (failure instanceof CompletionException || failure instanceof UncheckedIOException) {
            fail(failure.getCause());
            return;
        }
        if (failure instanceof InterruptedException) {
            // We are being stopped, which the hook does.
            return;
        }
        exit = 1;
        if (failure instanceof Refusal refusal) {
            say.sorry(refusal);
        } else if (DataFolder.noSpace(failure)) {
            say.sorry(new Refusal("disk.full", folder));
        } else {
            failure.printStackTrace();
        }
    }
}
