package colonnade.discovery.query;

/** How much each way of matching counts. {@code search-index/README.md} has the reason of every number. */
enum Boost {
    PAIRS(0.6f),
    WORDS(1f),
    TITLE_PAIRS(0.5f),
    TITLE_WORDS(0.5f),
    TITLE_PHRASE(1f),
    LINKS(0.7f),
    CODE(0.1f),
    LABELS(0.3f),
    IDENTIFIERS(10f),
    TOPIC(3f);

    /** Within one combined field: a word in the title is worth as much as this many in the body. */
    static final int TITLE_WEIGHT = 3;

    static final int SUMMARY_WEIGHT = 2;

    private final float value;

    Boost(float value) {
        this.value = value;
    }

    float value() {
        return value;
    }
}
