package colonnade.image;

import java.util.List;

/** Where texts are that may show pictures: each feature names its own. A picture that none of them shows is forgotten. */
public interface IllustratedTexts {

    /**
     * Rows with texts.
     *
     * @param table its name
     * @param text an SQL expression of its columns, with an index over {@code images_in} of it
     */
    record Place(String table, String text) {}

    List<Place> places();
}
