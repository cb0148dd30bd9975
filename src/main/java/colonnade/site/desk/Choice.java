package colonnade.site.desk;

/** One of several things to choose in a form. */
public record Choice(String value, String text, boolean chosen) {}
