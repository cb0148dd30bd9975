package colonnade.site;

/** A name that leads somewhere. */
public record Link(String text, String href) {}
