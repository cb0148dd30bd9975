package colonnade.platform.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip that somebody sent. Nothing is ever unpacked to a disk: a file is read when it is asked for, and only so far.
 *
 * <p>Not safe for several threads at once.
 */
public final class Archive implements Closeable {

    /** More than the largest blog has, and little enough to be listed. */
    private static final int MOST_ENTRIES = 50_000;

    /** Text shrinks to a tenth at best; what shrinks to a five-hundredth was made to fill memories. */
    private static final long MOST_RATIO = 500;

    private static final long HARMLESS = 1 << 20;

    /** How the record of an entry begins in the directory at the end of a zip, how long it is at least, and what says more. */
    private static final int ENTRY = 0x02014b50;

    private static final int ENTRY_LENGTH = 46;
    private static final int EXTRA_LENGTH = 30;
    private static final long MOST_EXTRA = 4 << 20;

    private final ZipFile zip;
    private final TreeMap<String, ZipArchiveEntry> files = new TreeMap<>();
    private int leftOut;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** Refuses what is no archive, is cut off, or holds too much. */
    public static Archive open(Path file) {
        requireFew(file);
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) {
            throw new BadArchive(BadArchive.Reason.UNREADABLE);
        }
        Archive archive = new Archive(zip);
        try {
            archive.list();
            return archive;
        } catch (BadArchive e) {
            archive.close();
            throw e;
        }
    }

    /** The library makes an object of each entry, and of what is said about it, before it can be asked how many there are. */
    private static void requireFew(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            int entries = 0;
            long extra = 0;
            for (int at = 0; at <= bytes.limit() - ENTRY_LENGTH; at++) {
                if (bytes.get(at) == 'P' && bytes.getInt(at) == ENTRY) {
                    entries++;
                    extra += Short.toUnsignedInt(bytes.getShort(at + EXTRA_LENGTH));
                }
                if (entries > MOST_ENTRIES || extra > MOST_EXTRA) {
                    throw new BadArchive(BadArchive.Reason.TOO_MANY_ENTRIES);
                }
            }
        } catch (IOException e) {
            throw new BadArchive(BadArchive.Reason.UNREADABLE);
        }
    }

    private void list() {
        int count = 0;
        boolean encrypted = false;
        Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (++count > MOST_ENTRIES) {
                throw new BadArchive(BadArchive.Reason.TOO_MANY_ENTRIES);
            }
            encrypted |= entry.getGeneralPurposeBit().usesEncryption();
            add(entry);
        }
        if (encrypted) {
            throw new BadArchive(BadArchive.Reason.ENCRYPTED);
        }
    }

    private void add(ZipArchiveEntry entry) {
        if (entry.isDirectory()) {
            return;
        }
        Optional<String> name = EntryName.of(entry);
        // of two files of one name the first counts: the other could hide what somebody looked at
        if (name.isEmpty() || entry.isUnixSymlink() || files.putIfAbsent(name.get(), entry) != null) {
            leftOut++;
        }
    }

    /** The paths of its files, with slashes, in alphabetical order. */
    public Collection<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** How many of its entries are not among them: links, paths that lead outside, names that come twice. */
    public int leftOut() {
        return leftOut;
    }

    /** What it says the file's size is; one that is not as large as that is damaged. */
    public long size(String name) {
        return files.get(name).getSize();
    }

    /** The file's bytes, or a {@link BadArchive} where there are more than {@code most} or they are damaged. */
    public byte[] read(String name, int most) {
        ZipArchiveEntry entry = files.get(name);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most || bomb(entry, bytes.length)) {
                throw new BadArchive(BadArchive.Reason.TOO_LARGE);
            }
            if (bytes.length != entry.getSize()) {
                throw new BadArchive(BadArchive.Reason.DAMAGED);
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            throw e instanceof BadArchive bad ? bad : new BadArchive(BadArchive.Reason.DAMAGED);
        }
    }

    private static boolean bomb(ZipArchiveEntry entry, long length) {
        return length > HARMLESS && length / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new BadArchive(BadArchive.Reason.DAMAGED);
        }
    }
}
