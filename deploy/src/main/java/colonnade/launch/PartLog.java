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
        if (size() > LARGE) {
            Path older = file.resolveSibling(file.getFileName() + ".1");
            Files.copy(file, older, StandardCopyOption.REPLACE_EXISTING);
            FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
        }
    }

    long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The last kilobytes of what was written after the file had that size. */
    String tailSince(long size) throws IOException {
        if (size() <= size) {
            return "";
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            long begin = Math.max(size, open.length() - TAIL);
            open.seek(begin);
            byte[] end = new byte[(int) (open.length() - begin)];
            open.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }
}
