package colonnade.image.cleaning;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

/** The segments of a JPEG. */
final class JpegFile {

    /** Each scan passes over the whole picture; a progressive one has about ten. */
    private static final int MOST_SCANS = 100;

    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private final byte[] exif;

    JpegFile(byte[] bytes) throws IOException {
        requireWhole(bytes);
        try (var in = new ByteArrayImageInputStream(bytes)) {
            List<JPEGSegment> found = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
            byte[] padded = found.isEmpty() ? new byte[0] : found.get(0).data().readAllBytes();
            exif = padded.length == 0 ? null : Orientations.exif(padded, 1, padded.length - 1);
        }
    }

    /** Within the data of a scan, 0xff is always followed by a zero: what looks like a marker is one. */
    private static void requireWhole(byte[] bytes) throws IOException {
        int scans = 0;
        boolean ended = false;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xff) == 0xff) {
                int marker = bytes[i + 1] & 0xff;
                scans += marker == SCAN ? 1 : 0;
                ended = marker == END || ended && marker != SCAN;
            }
        }
        if (scans > MOST_SCANS) {
            throw new IOException("JPEG with " + scans + " scans");
        }
        if (!ended) {
            throw new EOFException("JPEG ends too early");
        }
    }

    byte[] exif() {
        return exif;
    }
}
