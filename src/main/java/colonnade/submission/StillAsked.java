package colonnade.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever is asked to be in a column and has not answered stays asked, also in a list that does not name them. */
final class StillAsked {

    private StillAsked() {}

    /** The list with them, each in the place and as what they are now. */
    static Map<UUID, ColumnSeat> in(Column column, Map<UUID, ColumnSeat> named) {
        List<UUID> order = new ArrayList<>(named.keySet());
        List<ColumnPerson> present = column.everybody();
        for (int i = 0; i < present.size(); i++) {
            ColumnPerson one = present.get(i);
            if (!one.accepted() && !named.containsKey(one.memberId())) {
                order.add(Math.min(i, order.size()), one.memberId());
            }
        }
        Map<UUID, ColumnSeat> seats = column.seats();
        Map<UUID, ColumnSeat> all = new LinkedHashMap<>();
        order.forEach(member -> all.put(member, named.getOrDefault(member, seats.get(member))));
        return all;
    }
}
