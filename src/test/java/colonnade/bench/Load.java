package colonnade.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Several readers who ask for one address as fast as it is answered, each on a connection of its own. Plain sockets: on a
 * machine that also runs the product, a client must cost little.
 */
final class Load {

    private static final int READERS = 8;

    private final URI server;
    private final byte[] request;

    /** @param p99 in microseconds */
    record Figures(double perSecond, long p99, long bytes) {}

    Load(URI server, String path, String... headers) {
        this.server = server;
        String lines = String.join("\r\n", headers);
        request = ("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + lines
                        + (lines.isEmpty() ? "" : "\r\n") + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    Figures during(Duration time) {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<Reader>> all = IntStream.range(0, READERS)
                    .mapToObj(i -> readers.submit(() -> new Reader().until(end)))
                    .toList();
            return figures(all, time);
        } finally {
            readers.shutdownNow();
        }
    }

    private static Figures figures(List<Future<Reader>> all, Duration time) {
        LongStream.Builder times = LongStream.builder();
        long bytes = 0;
        try {
            for (Future<Reader> future : all) {
                Reader reader = future.get();
                Arrays.stream(reader.times, 0, reader.count).forEach(times);
                bytes = reader.length;
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        long[] sorted = times.build().sorted().toArray();
        return new Figures(sorted.length * 1e9 / time.toNanos(), sorted[sorted.length * 99 / 100] / 1000, bytes);
    }

    private final class Reader {

        private long[] times = new long[1 << 14];
        private int count;
        private int length;
        private boolean open;

        Reader until(long end) throws IOException {
            while (System.nanoTime() < end) {
                connected(end);
            }
            return this;
        }

        /** The server ends a connection after so many answers, and says so in the last one. */
        private void connected(long end) throws IOException {
            try (var socket = new Socket(server.getHost(), server.getPort())) {
                socket.setTcpNoDelay(true);
                OutputStream out = new BufferedOutputStream(socket.getOutputStream());
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                open = true;
                for (long begin = System.nanoTime(); open && begin < end; begin = System.nanoTime()) {
                    out.write(request);
                    out.flush();
                    answer(in);
                    times = count == times.length ? Arrays.copyOf(times, 2 * count) : times;
                    times[count++] = System.nanoTime() - begin;
                }
            }
        }

        private void answer(InputStream in) throws IOException {
            String status = line(in);
            if (!status.contains(" 200")) {
                throw new IOException(status);
            }
            int expected = -1;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    expected = Integer.parseInt(header.substring(15).strip());
                }
                open &= !header.equalsIgnoreCase("Connection: close");
            }
            length = expected < 0 ? chunks(in) : skip(in, expected);
        }

        private int chunks(InputStream in) throws IOException {
            int all = 0;
            for (int size = size(in); size > 0; size = size(in)) {
                all += skip(in, size);
                line(in);
            }
            line(in);
            return all;
        }

        private int size(InputStream in) throws IOException {
            return Integer.parseInt(line(in).strip(), 16);
        }

        private int skip(InputStream in, int bytes) throws IOException {
            in.skipNBytes(bytes);
            return bytes;
        }

        private String line(InputStream in) throws IOException {
            var line = new StringBuilder(80);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException("The connection ended");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
