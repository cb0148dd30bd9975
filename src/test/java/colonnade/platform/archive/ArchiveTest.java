package colonnade.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path folder;

    private interface Packing {

        void into(ZipArchiveOutputStream zip) throws IOException;
    }

    @Test
    void namesAreReadHoweverTheyWerePacked() throws IOException {
        try (Archive utf8 = archive(StandardCharsets.UTF_8, zip -> add(zip, "文章/一.md", "x"));
                Archive gbk = archive(Charset.forName("GBK"), zip -> add(zip, "文章/一.md", "x"));
                Archive dos = archive(Charset.forName("IBM437"), zip -> add(zip, "café.md", "x"));
                Archive windows = archive(StandardCharsets.UTF_8, zip -> add(zip, "a\\.\\b.md", "x"))) {
            assertThat(utf8.names()).containsExactly("文章/一.md");
            assertThat(gbk.names()).containsExactly("文章/一.md");
            assertThat(dos.names()).containsExactly("café.md");
            assertThat(windows.names()).containsExactly("a/b.md");
        }
    }

    @Test
    void aDirectoryOfMillionsIsNotTakenIn() throws IOException {
        byte[] record = new byte[47];
        record[0] = 'P';
        record[1] = 'K';
        record[2] = 1;
        record[3] = 2;
        record[28] = 1;
        byte[] directory = new byte[47 * 60_000];
        for (int i = 0; i < directory.length; i++) {
            directory[i] = record[i % 47];
        }
        Path file = Files.write(folder.resolve("many.zip"), directory);

        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(BadArchive.class)
                .satisfies(
                        bad -> assertThat(((BadArchive) bad).reason()).isEqualTo(BadArchive.Reason.TOO_MANY_ENTRIES));
    }

    @Test
    void whatLeadsOutsideIsLeftOut() throws IOException {
        try (Archive archive = archive(StandardCharsets.UTF_8, zip -> {
            add(zip, "../../etc/cron.d/x", "x");
            add(zip, "a/../../x", "x");
            add(zip, "/etc/passwd", "x");
            add(zip, "C:\\x.md", "x");
            add(zip, "bell\u0007.md", "x");
            add(zip, "ok.md", "first");
            add(zip, "./ok.md", "second");
            ZipArchiveEntry link = new ZipArchiveEntry("link.md");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        })) {
            assertThat(archive.names()).containsExactly("ok.md");
            assertThat(archive.leftOut()).isEqualTo(7);
            assertThat(archive.read("ok.md", 10)).asString().isEqualTo("first");
        }
    }

    @Test
    void aFileIsReadOnlySoFar() throws IOException {
        try (Archive archive = archive(StandardCharsets.UTF_8, zip -> {
            add(zip, "bomb.md", "0".repeat(50 << 20));
            add(zip, "long.md", "01234567890");
        })) {
            assertThatThrownBy(() -> archive.read("bomb.md", 100 << 20)).hasMessage("too-large");
            assertThatThrownBy(() -> archive.read("bomb.md", 1 << 20)).hasMessage("too-large");
            assertThatThrownBy(() -> archive.read("long.md", 10)).hasMessage("too-large");
            assertThat(archive.read("long.md", 11)).hasSize(11);
        }
    }

    @Test
    void anArchiveWithTooManyFilesIsRefused() {
        assertThatThrownBy(() -> archive(StandardCharsets.UTF_8, zip -> {
                    for (int i = 0; i < 100_000; i++) {
                        add(zip, "f" + i, "");
                    }
                }))
                .hasMessage("too-many-entries");
    }

    @Test
    void aDamagedOrLockedArchiveIsRefusedInWords() throws IOException {
        Path good = packed(StandardCharsets.UTF_8, zip -> add(zip, "a.md", "0123456789".repeat(1000)));
        byte[] bytes = Files.readAllBytes(good);

        Files.write(good, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Archive.open(good)).hasMessage("unreadable");
        Files.write(good, new byte[0]);
        assertThatThrownBy(() -> Archive.open(good)).hasMessage("unreadable");

        byte[] locked = bytes.clone();
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        locked[directory + 8] |= 1;
        locked[6] |= 1;
        Files.write(good, locked);
        assertThatThrownBy(() -> Archive.open(good)).hasMessage("encrypted");

        byte[] rotten = bytes.clone();
        Arrays.fill(rotten, 36, 50, (byte) 0xff);
        Files.write(good, rotten);
        try (Archive archive = Archive.open(good)) {
            assertThatThrownBy(() -> archive.read("a.md", 1 << 20)).hasMessage("damaged");
        }
    }

    private Archive archive(Charset names, Packing packing) throws IOException {
        return Archive.open(packed(names, packing));
    }

    private Path packed(Charset names, Packing packing) throws IOException {
        Path file = Files.createTempFile(folder, "a", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(names == StandardCharsets.UTF_8);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            packing.into(zip);
        }
        return file;
    }

    private static void add(ZipArchiveOutputStream zip, String name, String text) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }
}
