package colonnade.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The picture over a column: a path of this site and what it shows, in words. */
@Embeddable
public class Cover {

    @Column(name = "cover_url")
    private String url;

    @Column(name = "cover_alt")
    private String alt;

    protected Cover() {}

    Cover(String url, String alt) {
        this.url = url;
        this.alt = alt;
    }

    /** Null where there is none. */
    public String url() {
        return url;
    }

    public String alt() {
        return alt;
    }
}
