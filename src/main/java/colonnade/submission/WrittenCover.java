package colonnade.submission;

/** A picture that was added to this site, and what it shows. */
public record WrittenCover(String url, String alt) {}
