package colonnade.image.cleaning;

/**
 * A picture that we encoded ourselves: upright, in sRGB, with nothing in the file but what is seen.
 *
 * @param extension png, jpg or gif
 */
public record CleanImage(byte[] bytes, String extension, int width, int height, boolean animated) {}
