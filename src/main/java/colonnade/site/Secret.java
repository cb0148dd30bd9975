package colonnade.site;

import colonnade.platform.page.Page;

/** A page that nothing on the way keeps: it shows or takes what would let others in. */
public interface Secret extends Page {}
