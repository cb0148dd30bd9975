package colonnade.review;

/**
 * What the routing table answered for a review.
 *
 * @param editorsToo whether the site's editors may review beside the group's own reviewers
 * @param reviewWithin how long a reviewer has, from the round's opening or from claiming; an ISO 8601 duration
 * @param reviseWithin how long the author has, likewise
 * @param rule the id of the row that answered; {@code whyZh} and {@code whyEn} say it in a sentence
 */
public record Routing(
        int approvals,
        int declines,
        boolean editorsToo,
        String reviewWithin,
        String reviseWithin,
        String rule,
        String whyZh,
        String whyEn) {}
