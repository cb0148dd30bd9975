package colonnade.review;

/**
 * What the routing table is asked about.
 *
 * @param kind {@code new} or {@code correction}
 * @param groupKind {@code regional}, {@code vertical} or {@code general}
 * @param earlier how many texts of this author the group has accepted before
 * @param lang BCP 47
 */
public record RoutingFacts(String kind, String groupKind, int earlier, String lang) {}
