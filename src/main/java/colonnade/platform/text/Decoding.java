package colonnade.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts in the encodings that Chinese files have, whether they say so or not. */
public final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoding() {}

    /** The text, without a byte order mark; empty where it is no text in UTF-8, UTF-16 or GB18030 (GBK). */
    public static Optional<String> text(byte[] bytes) {
        return marked(bytes)
                .or(() -> wide(bytes))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> strictly(bytes, GB18030))
                .filter(text -> text.indexOf('\0') < 0);
    }

    /** Empty where a byte is none of this encoding's. */
    public static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> marked(byte[] bytes) {
        return begins(bytes, 0xef, 0xbb, 0xbf)
                ? behindMark(bytes, StandardCharsets.UTF_8)
                : begins(bytes, 0xff, 0xfe)
                        ? behindMark(bytes, StandardCharsets.UTF_16LE)
                        : begins(bytes, 0xfe, 0xff) ? behindMark(bytes, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> behindMark(byte[] bytes, Charset charset) {
        return strictly(bytes, charset).map(text -> text.substring(1));
    }

    /** UTF-16 without its mark: every text of ours begins with something of ASCII, so with a zero beside it. */
    private static Optional<String> wide(byte[] bytes) {
        if (bytes.length < 2
                || bytes.length % 2 != 0
                || (bytes[0] == 0) == (bytes[1] == 0)
                || bytes[0] + bytes[1] < 0) {
            return Optional.empty();
        }
        return strictly(bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        boolean all = bytes.length >= mark.length;
        for (int i = 0; all && i < mark.length; i++) {
            all = (bytes[i] & 0xff) == mark[i];
        }
        return all;
    }
}
