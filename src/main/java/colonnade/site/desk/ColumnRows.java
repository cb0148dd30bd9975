package colonnade.site.desk;

import colonnade.community.Members;
import colonnade.submission.Column;
import colonnade.submission.ColumnPerson;
import colonnade.submission.WrittenPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The people of a column as its room shows them, and what its buttons make of their list. */
@ApplicationScoped
public class ColumnRows {

    @Inject
    Members members;

    public List<ColumnPage.Row> of(Column column) {
        var everybody = column.everybody();
        var named = members.byIds(everybody.stream().map(ColumnPerson::memberId).toList());
        return everybody.stream()
                .map(person -> {
                    var member = named.get(person.memberId());
                    return new ColumnPage.Row(
                            member.handle(),
                            member.displayName(),
                            person.owner(),
                            person.role().word(),
                            person.accepted(),
                            person.since());
                })
                .toList();
    }

    /** The list as a button leaves it: {@code add}, {@code up}, {@code down}, {@code remove}, {@code owner} or {@code writer}. */
    public List<WrittenPerson> after(Column column, String act, String handle, String seat, String role) {
        var list = new ArrayList<WrittenPerson>();
        of(column).forEach(row -> list.add(new WrittenPerson(row.handle(), row.owner(), row.role())));
        var place = list.stream().map(WrittenPerson::handle).toList().indexOf(handle);
        switch (act == null ? "" : act) {
            case "add" -> list.add(new WrittenPerson(handle == null ? "" : handle.strip(), "owner".equals(seat), role));
            case "up" -> swap(list, place, place - 1);
            case "down" -> swap(list, place, place + 1);
            case "remove" -> list.removeIf(one -> one.handle().equals(handle));
            case "owner", "writer" ->
                list.replaceAll(one ->
                        one.handle().equals(handle) ? new WrittenPerson(handle, act.equals("owner"), one.role()) : one);
            default -> {
                // a button that is none of ours changes nothing
            }
        }
        return list;
    }

    private static void swap(List<WrittenPerson> list, int one, int other) {
        if (one >= 0 && other >= 0 && one < list.size() && other < list.size()) {
            Collections.swap(list, one, other);
        }
    }
}
