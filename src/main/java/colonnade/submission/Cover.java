package colonnade.submission;

import colonnade.image.Image;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The picture over a column: one of this site, and what it shows, in words. */
@Embeddable
public class Cover {

    @Column(name = "cover_url")
    private String url;

    @Column(name = "cover_alt")
    private String alt;

    @Column(name = "cover_width")
    private Integer width;

    @Column(name = "cover_height")
    private Integer height;

    protected Cover() {}

    private Cover(String url, String alt, Integer width, Integer height) {
        this.url = url;
        this.alt = alt;
        this.width = width;
        this.height = height;
    }

    static Cover none() {
        return new Cover(null, "", null, null);
    }

    static Cover of(Image image, String alt) {
        return new Cover(image.url(), alt, image.width(), image.height());
    }

    /** Null where there is none. */
    public String url() {
        return url;
    }

    public String alt() {
        return alt;
    }

    /** In pixels, as is {@link #height}. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The address of its middle: see {@link Image#cardUrl}. */
    public String cardUrl() {
        return url.substring(0, url.lastIndexOf('.')) + "/card.jpg";
    }
}
