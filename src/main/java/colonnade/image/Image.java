package colonnade.image;

/**
 * A picture that texts and columns may show. It never changes and its address is not to be guessed.
 *
 * @param id 22 characters of base64url
 * @param extension png, jpg or gif
 * @param width in pixels, as it is upright
 */
public record Image(String id, String extension, int width, int height, boolean animated) {

    /** Such as {@code /images/Wm3….png}: what stands in Markdown. */
    public String url() {
        return "/images/" + id + "." + extension;
    }

    /** Its middle as a JPEG of 1200 × 630 pixels, as others show it beside a link. */
    public String cardUrl() {
        return "/images/" + id + "/card.jpg";
    }

    /** Its media type. */
    public String type() {
        return extension.equals("jpg") ? "image/jpeg" : "image/" + extension;
    }
}
