package colonnade.launch.imports;

import java.nio.charset.StandardCharsets;

/** One line of a file, which may be too long to be held. */
record Line(String file, long number, byte[] text, boolean tooLong) {

    boolean isBlank() {
        return !tooLong && new String(text, StandardCharsets.ISO_8859_1).isBlank();
    }

    String place() {
        return file + ":" + number;
    }
}
