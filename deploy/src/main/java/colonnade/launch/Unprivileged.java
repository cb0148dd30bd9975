package colonnade.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL's programs are started: it refuses to run as root.
 *
 * @param prefix what stands in front of their command line
 * @param user who then owns their files, as seen by root
 */
record Unprivileged(List<String> prefix, int user) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** @param program any of the programs, which that user must be able to run */
    static Unprivileged on(Path program) {
        if (new UnixSystem().getUid() != ROOT) {
            return new Unprivileged(List.of(), (int) new UnixSystem().getUid());
        }
        // In a user namespace without a mapping we are nobody inside and keep our own files.
        Unprivileged namespace = new Unprivileged(List.of("unshare", "-U"), ROOT);
        // Where namespaces are forbidden (in many containers), really be somebody else.
        Unprivileged nobody = new Unprivileged(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);
        return List.of(namespace, nobody).stream()
                .filter(way -> way.canRun(program))
                .findFirst()
                .orElseThrow(() -> new Refusal("postgresql.root", program.getParent()));
    }

    List<String> command(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    /** Gives the folder to that user, if it is not theirs already. */
    void own(Path folder, Path log) throws IOException {
        Object owner = Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        if (!owner.equals(user)) {
            Command.run(List.of("chown", "-R", user + ":" + user, folder.toString()), log);
        }
    }

    private boolean canRun(Path program) {
        return Command.succeeds(command(program.toString(), "--version"))
                && Command.succeeds(command("sh", "-c", "test \"$(id -u)\" != 0"));
    }
}
