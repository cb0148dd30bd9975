package colonnade.image.cleaning;

import colonnade.image.ImageProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails.Word;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What bytes are, by what they begin with: neither a name nor a header is believed. */
enum ImageFormat {
    PNG,
    JPEG,
    GIF,
    WEBP;

    /** Enough for every signature and for the first words of an SVG behind its prologue. */
    private static final int LOOKED_AT = 1024;

    static ImageFormat of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        throw refusal(insteadOf(head));
    }

    /** @param advice the key of what to do instead */
    static Problem refusal(String advice) {
        return Problem.of(ImageProblem.IMAGE_TYPE, new Word(advice));
    }

    private static String insteadOf(String head) {
        if (head.startsWith("ftyp", 4)) {
            String brand = head.length() < 12 ? "" : head.substring(8, 12);
            return brand.startsWith("avif") || brand.startsWith("avis")
                    ? "image-advice.avif"
                    : brand.matches("hei.|hev.|mif1|msf1") ? "image-advice.heic" : "image-advice.other";
        }
        return head.toLowerCase(Locale.ROOT).contains("<svg") ? "image-advice.svg" : "image-advice.other";
    }
}
