package colonnade.platform.page;

/** What a page shows, as data. A record that implements it is rendered by the template of the same name. */
public interface Page {}
