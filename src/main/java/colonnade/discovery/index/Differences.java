package colonnade.discovery.index;

import java.util.List;

/**
 * How index and database differ.
 *
 * @param database how many articles there are, retracted ones included
 * @param index how many documents there are, hidden ones included
 * @param missing ids of articles without document
 * @param stale ids of articles whose document is of another version
 * @param surplus ids of documents without article
 * @param ahead whether a document is of a later version than its article: the database is an earlier one
 */
public record Differences(
        long database, long index, List<String> missing, List<String> stale, List<String> surplus, boolean ahead) {}
