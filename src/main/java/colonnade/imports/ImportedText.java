package colonnade.imports;

import java.util.Optional;

/**
 * A text of an import, for those that link to it.
 *
 * @param place what it became, or what is there already
 */
public record ImportedText(int number, ItemState state, Optional<ImportPlace> place) {}
