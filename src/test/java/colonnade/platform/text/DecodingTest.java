package colonnade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String TEXT = "---\ntitle: 从零开始\n---\n建设开发者社区，𠮷。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundOut(String charset) {
        assertThat(Decoding.text(TEXT.getBytes(Charset.forName(charset)))).contains(TEXT);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(Decoding.text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .contains(TEXT);
        assertThat(Decoding.text(new byte[0])).contains("");
    }

    @Test
    void whatIsNoTextIsNone() {
        assertThat(Decoding.text(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13}))
                .isEmpty();
        assertThat(Decoding.text(new byte[] {'a', (byte) 0xff, (byte) 0xff})).isEmpty();
        assertThat(Decoding.text(new byte[] {0, (byte) 0xff, (byte) 0xfe, 1})).isEmpty();
    }
}
