package colonnade.site;

/** The line icons of the product, drawn on a field of 24 × 24. */
public enum Icon {
    SEARCH("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.2 16.2 21 21"),
    FEED("M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6 18h.01"),
    WARNING("M12 4 2.5 20h19zM12 10v4M12 17h.01"),
    INFO("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8h.01"),
    DONE("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5"),
    LANGUAGE("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.5 2.4 3.7 5.4 3.7 9s-1.2 6.6-3.7 9"
            + "c-2.5-2.4-3.7-5.4-3.7-9S9.5 5.4 12 3z"),
    CLOSE("M6 6l12 12M18 6 6 18"),
    EARLIER("M19 12H5M11 6l-6 6 6 6"),
    LATER("M5 12h14M13 6l6 6-6 6"),
    WRITE("M4 20h4L19.5 8.5a2.1 2.1 0 0 0-3-3L5 17zM14 7l3 3"),
    OUTSIDE("M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
