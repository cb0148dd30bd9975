package colonnade.site.sample;

import colonnade.community.Actor;
import colonnade.community.EraseGroup;
import colonnade.community.GiveGroupRole;
import colonnade.community.Groups;
import colonnade.image.RemoveForgottenImages;
import colonnade.publication.Articles;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Cover;
import colonnade.submission.EditColumn;
import colonnade.submission.EraseColumn;
import colonnade.submission.Submissions;
import colonnade.submission.WrittenColumn;
import colonnade.submission.WrittenCover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sample's groups and columns once its people have left: empty ones go, the others need somebody. */
@ApplicationScoped
public class SamplePlaces {

    @Inject
    Groups groups;

    @Inject
    Columns columns;

    @Inject
    Submissions submissions;

    @Inject
    Articles articles;

    @Inject
    EditColumn editColumn;

    @Inject
    EraseColumn eraseColumn;

    @Inject
    RemoveForgottenImages forget;

    @Inject
    GiveGroupRole giveRole;

    @Inject
    EraseGroup eraseGroup;

    /** Returns those that are gone. */
    Set<UUID> leaveColumns(Actor heir, Collection<UUID> columnIds) {
        Set<UUID> gone = columnIds.stream().filter(this::emptyColumn).collect(Collectors.toSet());
        List<String> covers = covers(gone);
        gone.forEach(eraseColumn::erase);
        forget.removeUnshown(covers);
        columns.byIds(columnIds).values().stream()
                .filter(column -> !gone.contains(column.id()))
                .forEach(column -> handOver(column, heir));
        return gone;
    }

    /** Returns those that are gone; columns first, because they stand on the groups' pages. */
    Set<UUID> leaveGroups(Actor heir, Collection<UUID> groupIds) {
        Set<UUID> gone = groupIds.stream().filter(this::emptyGroup).collect(Collectors.toSet());
        gone.forEach(eraseGroup::erase);
        groups.byIds(groupIds).values().stream()
                .filter(group -> !gone.contains(group.id()))
                .forEach(group -> giveRole.give(heir, group.slug(), heir.handle(), "organiser"));
        return gone;
    }

    private List<String> covers(Set<UUID> columnIds) {
        return columns.byIds(columnIds).values().stream()
                .flatMap(column -> column.cover().stream())
                .map(Cover::url)
                .toList();
    }

    private boolean emptyColumn(UUID column) {
        return !columns.written(column) && !articles.anyIn(column);
    }

    private boolean emptyGroup(UUID group) {
        return !submissions.anyTo(group)
                && !articles.anyIn(group)
                && columns.ofGroup(group, "", 1).isEmpty();
    }

    private void handOver(Column column, Actor heir) {
        String group = column.groupId().map(id -> groups.byId(id).slug()).orElse(null);
        editColumn.edit(
                heir,
                column.slug(),
                column.version(),
                new WrittenColumn(
                        null,
                        column.title(),
                        column.about(),
                        column.charter(),
                        column.cadence(),
                        column.everyDays().orElse(null),
                        column.cover()
                                .map(cover -> new WrittenCover(cover.url(), cover.alt()))
                                .orElse(null),
                        group,
                        List.of(heir.handle()),
                        null));
    }
}
