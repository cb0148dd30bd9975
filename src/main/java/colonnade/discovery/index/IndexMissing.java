package colonnade.discovery.index;

import java.io.IOException;

/** The search server is there but has no index of ours: its data folder is new. */
public class IndexMissing extends IOException {}
