package colonnade.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file a part writes to, kept from growing without end. */
record PartLog(Path file) {

    private static final long LARGE = 20L << 20;
    private static final int TAIL = 8192;

    /** Copies and empties: the part goes on appending to the same open file. */
    void rotateIfLarge() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Path older = file.resolveSibling(file.getFileName() + ".1");
            Files.copy(file, older, StandardCopyOption.REPLACE_EXISTING);
            FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
        }
    }

    String tail() throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(Math.max(0, open.length() - TAIL));
            byte[] end = new byte[(int) Math.min(TAIL, open.length())];
            open.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }
}
