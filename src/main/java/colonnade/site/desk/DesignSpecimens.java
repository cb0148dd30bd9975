package colonnade.site.desk;

import colonnade.platform.language.Language;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.page.Assets;
import colonnade.site.Frame;
import colonnade.site.Link;
import colonnade.site.desk.DesignPage.Specimens;
import colonnade.site.desk.DeskPage.NoticeLine;
import colonnade.site.desk.DeskPage.Work;
import colonnade.site.desk.SubmissionPage.Reason;
import colonnade.site.reader.ColumnPage;
import colonnade.site.reader.ColumnsPage;
import colonnade.site.reader.SearchPage.Choice;
import colonnade.site.reader.SearchPage.Facet;
import colonnade.site.reader.Signed;
import colonnade.site.reader.Teaser;
import colonnade.submission.Difference;
import colonnade.submission.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Something for every part to show; all links lead back to the page itself. */
@ApplicationScoped
public class DesignSpecimens {

    private static final String HERE = "/desk/design";
    private static final UUID NOTICE = new UUID(0, 0);

    @Inject
    Markdown markdown;

    public DesignPage of(Frame frame, Instant now) {
        return new DesignPage(Arrays.stream(Language.values())
                .map(language -> in(frame.in(language), now.truncatedTo(ChronoUnit.SECONDS)))
                .toList());
    }

    private Specimens in(Frame frame, Instant now) {
        return new Specimens(
                frame,
                markdown.render(sample(frame, "prose")).html(),
                Difference.between(text(frame, "before"), text(frame, "after")),
                List.of(teaser(frame, "title", now), teaser(frame, "present", now)),
                List.of(column(frame, cover()), column(frame, null)),
                series(frame, now),
                List.of(facet(frame)),
                work(frame, now),
                List.of(notice(frame, now, false), notice(frame, now, true)),
                List.of(
                        new FindingLine(true, sample(frame, "wrong"), null),
                        new FindingLine(false, sample(frame, "hint"), null)),
                List.of(
                        new Reason(person(frame), "request-changes", 1, sample(frame, "reason"), now),
                        new Reason(person(frame), "accept", 2, "", now)));
    }

    private static String sample(Frame frame, String what) {
        return frame.t("desk.design.sample." + what);
    }

    private static Link person(Frame frame) {
        return new Link(sample(frame, "person"), HERE);
    }

    private static Text text(Frame frame, String body) {
        return new Text(
                sample(frame, "title"),
                sample(frame, body),
                "",
                List.of(),
                null,
                frame.language().tag(),
                null);
    }

    private static Teaser teaser(Frame frame, String title, Instant now) {
        return new Teaser(
                sample(frame, title),
                HERE,
                sample(frame, "summary"),
                List.of(new Signed(person(frame), "author")),
                new Link(sample(frame, "column"), HERE),
                frame.language().tag(),
                now,
                false);
    }

    /** The picture of the site is as large as a card. */
    private static ColumnPage.Picture cover() {
        var card = Assets.href("share.png");
        return new ColumnPage.Picture(card, "", 1200, 630, card);
    }

    private static ColumnsPage.Card column(Frame frame, ColumnPage.Picture cover) {
        return new ColumnsPage.Card(
                sample(frame, "column"), HERE, sample(frame, "summary"), "", cover, List.of(sample(frame, "person")));
    }

    private static SeriesPage series(Frame frame, Instant now) {
        var placed = Stream.of("title", "present")
                .map(title -> new SeriesPage.Row(
                        title, sample(frame, title), frame.language().tag(), now, title.equals("title") ? 1 : 2))
                .toList();
        return new SeriesPage("design", sample(frame, "column"), 1, placed, List.of(), null, null, null);
    }

    private static Facet facet(Frame frame) {
        return new Facet(
                "group",
                List.of(
                        new Choice(sample(frame, "group"), HERE, 21, true),
                        new Choice(sample(frame, "topic"), HERE, 9, false)));
    }

    private static List<Work> work(Frame frame, Instant now) {
        return Stream.of("review", "claimable", "revise", "in-review", "writing")
                .map(kind -> new Work(
                        kind,
                        sample(frame, "title"),
                        HERE,
                        sample(frame, "group"),
                        now,
                        kind.equals("writing") ? null : now,
                        kind.equals("review")))
                .toList();
    }

    private static NoticeLine notice(Frame frame, Instant now, boolean seen) {
        return new NoticeLine(NOTICE, sample(frame, "reason"), HERE, now, seen);
    }
}
