package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.SiteRole;
import colonnade.image.Image;
import colonnade.image.Images;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What a column must be: a title, a cover of our own, and a group only of which its editor is. */
@ApplicationScoped
class ColumnRules {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ABOUT = 2_000;
    private static final int LONGEST_CADENCE = 80;
    private static final int LONGEST_CHARTER = 20_000;
    private static final int LONGEST_ALT = 300;
    private static final int MOST_DAYS = 366;

    @Inject
    Groups groups;

    @Inject
    Images images;

    /** @param present the group on whose page it stands already */
    ColumnTerms read(Actor actor, WrittenColumn written, Optional<UUID> present) {
        Validation validation = new Validation()
                .text(written.title(), "/title", LONGEST_TITLE)
                .optionalText(written.about(), "/about", LONGEST_ABOUT)
                .optionalText(written.charter(), "/charter", LONGEST_CHARTER)
                .optionalText(written.cadence(), "/cadence", LONGEST_CADENCE)
                .require(days(written.everyDays()), "/everyDays", "invalid.days", MOST_DAYS);
        Cover cover = cover(written.cover(), validation);
        Optional<Group> group = group(written.group(), validation);
        validation.check();
        group.filter(chosen -> !present.equals(Optional.of(chosen.id()))).ifPresent(chosen -> requireOf(chosen, actor));
        return new ColumnTerms(
                written.title().strip(),
                trimmed(written.about()),
                trimmed(written.charter()).replace("\r\n", "\n"),
                trimmed(written.cadence()),
                written.everyDays(),
                cover,
                group.map(Group::id).orElse(null));
    }

    private static boolean days(Integer days) {
        return days == null || days >= 1 && days <= MOST_DAYS;
    }

    /** Of this site only: a picture elsewhere would tell its owner who reads here, and may become another one. */
    private Cover cover(WrittenCover written, Validation validation) {
        if (written == null || trimmed(written.url()).isEmpty()) {
            return Cover.none();
        }
        Optional<Image> image = images.at(written.url().strip());
        validation
                .require(image.isPresent(), "/cover/url", "invalid.cover")
                .text(written.alt(), "/cover/alt", LONGEST_ALT);
        return image.map(found -> Cover.of(found, trimmed(written.alt()))).orElseGet(Cover::none);
    }

    private Optional<Group> group(String slug, Validation validation) {
        if (slug == null || slug.isBlank()) {
            return Optional.empty();
        }
        Optional<Group> group = groups.find(slug);
        validation.require(group.isPresent(), "/group", "invalid.unknown-group", slug);
        return group;
    }

    /** Nobody hangs a column on the page of a group they do not belong to. */
    private void requireOf(Group group, Actor actor) {
        if (groups.roleOf(group.id(), actor.id()).isEmpty() && !actor.is(SiteRole.ADMIN)) {
            throw CommunityProblem.needs("role.group-member");
        }
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
