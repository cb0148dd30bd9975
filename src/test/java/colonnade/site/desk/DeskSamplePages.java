package colonnade.site.desk;

import colonnade.image.Image;
import colonnade.platform.language.Language;
import colonnade.platform.mail.Mail.Letter;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.outbox.OutboxMessages.Parked;
import colonnade.platform.outbox.OutboxMessages.Queue;
import colonnade.platform.page.Page;
import colonnade.platform.workflow.FailedJobs.FailedJob;
import colonnade.site.Field;
import colonnade.site.Frame;
import colonnade.site.Link;
import colonnade.site.desk.SubmissionPage.GroupStanding;
import colonnade.site.desk.SubmissionPage.HistoryLine;
import colonnade.site.desk.SubmissionPage.Reason;
import colonnade.site.desk.SubmissionPage.Usual;
import colonnade.submission.Difference;
import colonnade.submission.Merge;
import colonnade.submission.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pages of the desk with plausible contents, in the states in which they look most different. */
public final class DeskSamplePages {

    static final UUID ID = new UUID(1, 2);
    private static final Instant MONDAY = Instant.parse("2026-11-16T02:30:00Z");
    private static final Link LIN = new Link("林小满", "/authors/lin");
    private static final Link KERNEL = new Link("PostgreSQL 内核", "/groups/postgresql");

    private DeskSamplePages() {}

    static DesignPage design(Frame frame) {
        var specimens = new DesignSpecimens();
        specimens.markdown = new Markdown();
        return specimens.of(frame, MONDAY);
    }

    public static List<Page> all() {
        return List.of(
                new DeskPage(new InvitationsPage(List.of(), null), List.of(), List.of()),
                invitations(),
                new InvitationsPage(List.of(), null),
                new DeskPage(
                        invitations(),
                        List.of(new DeskPage.Work("review", "从零开始", "/desk/tasks/1", "内核", MONDAY, MONDAY, true)),
                        List.of(new DeskPage.NoticeLine(ID, "请您评审", "/desk/tasks", MONDAY, false))),
                new NoticesPage(List.of(), null),
                new DraftsPage("", List.of(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", null),
                new DraftsPage(
                        "writing",
                        List.of(new DraftsPage.Row("", "/desk/drafts/1", "writing", "慢读", null, MONDAY)),
                        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "/desk/drafts?cursor=a"),
                draft(null, "writing", null),
                draft(ID, "discarded", null),
                draft(
                        ID,
                        "writing",
                        new DraftPage.Conflict(
                                "王砚秋",
                                MONDAY,
                                List.of(
                                        new DraftPage.Part("title", "从零开始", "从零开始建设社区"),
                                        new DraftPage.Part("summary", "他写的摘要", "")),
                                Merge.of("第一章\n\n不变\n\n他写的", "第一节\n\n不变\n\n我写的\n\n又一段"))),
                new RevisionsPage(
                        ID,
                        "从零开始",
                        "",
                        3,
                        true,
                        List.of(
                                new RevisionsPage.Row(3, 2, "set-aside", "从零开始", "林小满", MONDAY, 12, 340),
                                new RevisionsPage.Row(
                                        2, 1, "submitted", "从零开始", "林小满", MONDAY.minusSeconds(90_000), 0, 3)),
                        new RevisionsPage.Comparison(
                                1, 2, true, difference(), List.of(new RevisionsPage.Turn("column", "", "慢读"))),
                        null),
                new RevisionPage(
                        ID, 1, "created", "从零开始", "摘要", List.of("社区"), "zh-CN", "<p>正文</p>", "林小满", MONDAY, true),
                submit(),
                submission(),
                new TasksPage("all", null, List.of(), List.of(), null),
                tasks(),
                task(null, true),
                task(LIN, false),
                new GroupsPage(
                        List.of(new GroupsPage.Row("a", "甲", null, "organiser", true)),
                        List.of(new GroupsPage.Row("b", "乙", "general", null, false)),
                        true,
                        null),
                new NewGroupPage(
                        Field.empty("slug"),
                        Field.empty("name"),
                        new Field("kind", "general", null),
                        Field.empty("charter"),
                        "别人刚刚改过"),
                room(),
                new ColumnsPage(
                        List.of(
                                new ColumnsPage.Row("b", "云上排错", "一次一个故障", "每月一篇", false),
                                new ColumnsPage.Row("a", "慢读", "一次一个函数", "", true)),
                        null),
                column(),
                series(),
                new SeriesPage("a", "慢读", 1, List.of(), List.of(), null, null, null),
                contributors("owner"),
                contributors("invited"),
                new TopicsPage(List.of(new TopicsPage.Row("a", "社区", List.of("社群"), true)), true, null),
                topic(),
                new AccountPage("lin", "林小满", Field.empty("current"), Field.empty("password"), null),
                new ImportsPage(
                        new Field("url", "http://10.0.0.1/feed", "这个地址不能从外面访问"),
                        null,
                        List.of(new ImportsPage.Row(ID, "blog.zip", "ready", ImportOutcome.UNCHANGED, 12, 0, MONDAY))),
                imported("ready"),
                imported("importing"),
                imported("done"),
                imported("expired"),
                new SiteRolesPage(List.of(new SiteRolesPage.Holder("lin", "林小满", List.of("editor", "admin")))),
                operations(),
                new MailPage(List.of(new Letter(ID, "lin@example.org", "重设密码", "链接"))),
                design(new Frame(
                        Language.CHINESE, false, "/desk/design", Optional.empty(), "token", "http://localhost:8080")));
    }

    private static DraftPage draft(UUID id, String state, DraftPage.Conflict conflict) {
        var text = new DraftPage.Text(
                new Field("title", "从零开始", null),
                Field.empty("summary"),
                new Field("tags", "一，二", "最多 10 个标签"),
                new Field("body", "先有**内容**。", null),
                Field.empty("canonicalUrl"),
                List.of(new Choice("slow", "慢读", true)),
                null,
                List.of(new Choice("zh-CN", "zh-CN", true), new Choice("ja", "ja", false)),
                List.of("repost", "sponsored"));
        return new DraftPage(
                id,
                3,
                conflict == null ? null : 2L,
                state,
                text,
                new DraftPage.Writers(2, true),
                null,
                false,
                false,
                false,
                2,
                id == null ? null : MONDAY,
                null,
                conflict,
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                findings());
    }

    private static List<FindingLine> findings() {
        return List.of(
                new FindingLine(true, "第 12 行的图片找不到：cover.png。请重新粘贴或拖入这张图", "#text-3-9"),
                new FindingLine(false, "加一段摘要，读者在列表和搜索结果里就能看懂文章讲什么", "#field-summary"));
    }

    private static ContributorsPage contributors(String visitor) {
        return new ContributorsPage(
                ID,
                "从零开始",
                "zh-CN",
                visitor,
                List.of(
                        new ContributorsPage.Row("lin", "林小满", "author", true, true, MONDAY),
                        new ContributorsPage.Row("wang", "王砚秋", "translator", false, false, MONDAY)),
                Field.empty("handle"),
                visitor.equals("invited") ? "<p>正文</p>" : "",
                null);
    }

    private static ImportPage imported(String state) {
        return new ImportPage(
                ID,
                "blog.zip",
                "drafts",
                state,
                ImportOutcome.PARTLY,
                MONDAY,
                3,
                1,
                2,
                1,
                List.of(new ImportPage.Count("new", 1), new ImportPage.Count("refused", 1)),
                null,
                List.of(
                        new ImportPage.Row(
                                1,
                                "source/_posts/第一篇.md",
                                "new",
                                true,
                                "第一篇",
                                MONDAY,
                                List.of("PG"),
                                2,
                                List.of("图片 missing.png 没有找到"),
                                null,
                                null),
                        new ImportPage.Row(
                                2,
                                "about.md",
                                "refused",
                                false,
                                "about.md",
                                null,
                                List.of(),
                                0,
                                List.of(),
                                "没有正文",
                                null)),
                "",
                null);
    }

    private static Difference difference() {
        return Difference.between(text("第一章\n\n不变\n\n不变二\n\n不变三"), text("第一节\n\n不变\n\n不变二\n\n不变三"));
    }

    private static Text text(String body) {
        return new Text("标题", body, "", List.of(), null, "zh-CN", null);
    }

    private static SubmitPage submit() {
        return new SubmitPage(
                ID,
                "从零开始",
                false,
                findings(),
                List.of(new Choice("a", "甲", true)),
                List.of(new Choice("b", "乙", false)),
                Field.empty("more"),
                "请至少选择一个兴趣小组",
                Field.empty("note"),
                null);
    }

    private static SubmissionPage submission() {
        var reasons = List.of(new Reason(LIN, "request-changes", 1, "第二节缺少数据来源", MONDAY));
        return new SubmissionPage(
                ID,
                "从零开始",
                "in-review",
                LIN,
                true,
                "/desk/drafts/1",
                null,
                "请多指教",
                MONDAY,
                List.of(
                        standing("in-review", reasons),
                        standing("changes-requested", reasons),
                        standing("accepted", List.of())),
                List.of(new HistoryLine(MONDAY, "林小满", "投稿", null, "请多指教")),
                null);
    }

    private static GroupStanding standing(String state, List<Reason> reasons) {
        return new GroupStanding(
                KERNEL, state, 2, 1, 2, MONDAY, MONDAY, List.of(LIN), new Usual(4, 12), reasons, List.of("两位评审人同意即可。"));
    }

    private static TasksPage tasks() {
        return new TasksPage(
                "mine",
                "a",
                List.of(new Choice("a", "甲", true), new Choice("b", "乙", false)),
                List.of(new TasksPage.Row("claimable", "从零开始", "/desk/tasks/1", "甲", "林小满", 1, null, MONDAY, true)),
                null);
    }

    private static TaskPage task(Link holder, boolean organiser) {
        return new TaskPage(
                ID,
                new TaskPage.Offered(
                        "从零开始", "摘要", List.of("社区"), "zh-CN", "https://example.org/a", "<p>正文</p>", 3, LIN, "请多指教"),
                new TaskPage.Standing(ID, KERNEL, 2, MONDAY, true, holder, holder != null, false, false, organiser),
                difference(),
                List.of(),
                List.of(new Reason(LIN, "decline", 1, "理由", MONDAY)),
                new TaskPage.Form("accept", Field.empty("reason"), Field.empty("handle")),
                "/desk/tasks/2",
                null);
    }

    private static GroupRoomPage room() {
        return new GroupRoomPage(
                "a",
                "甲",
                List.of(new GroupRoomPage.Person("lin", "林小满", "organiser")),
                List.of(new GroupRoomPage.Wait(
                        "review", "从零开始", "/desk/tasks/1", "/desk/submissions/1", "林小满", 1, null, MONDAY, true)),
                null,
                new GroupRoomPage.Terms(
                        3,
                        new Field("name", "甲", null, "乙"),
                        new Field("kind", "regional", null, "general"),
                        new Field("charter", "## 章程", null, "旧"),
                        new Field("openEditions", "yes", null),
                        "别人刚刚改过"));
    }

    private static ColumnPage column() {
        return new ColumnPage(
                "a",
                1,
                new ColumnPage.Form(
                        Field.empty("slug"),
                        new Field("title", "慢读", null),
                        Field.empty("about"),
                        Field.empty("charter"),
                        Field.empty("cadence"),
                        Field.empty("everyDays"),
                        new Field("group", "x", "没有地址为 x 的兴趣小组")),
                List.of(new Choice("a", "甲", true)),
                new ColumnPage.Cover(
                        new Image("Wm3aaaaaaaaaaaaaaaaaaa", "png", 1600, 900, false),
                        new Field("cover/alt", "", "请填写")),
                List.of(
                        new ColumnPage.Row("lin", "林小满", true, "author", true, MONDAY),
                        new ColumnPage.Row("wang", "王砚秋", false, "translator", false, MONDAY)),
                Field.empty("handle"),
                null);
    }

    private static InvitationsPage invitations() {
        return new InvitationsPage(
                List.of(
                        new InvitationsPage.Row("own-column", "云上排错", "/columns/b", "/desk/columns/b", "王砚秋", MONDAY),
                        new InvitationsPage.Row(
                                "write-for-column", "慢读", "/columns/a", "/desk/columns/a", "王砚秋", MONDAY),
                        invitation("author"),
                        invitation("co-author"),
                        invitation("translator")),
                "/desk/invitations?cursor=abc");
    }

    private static InvitationsPage.Row invitation(String role) {
        var people = "/desk/drafts/" + ID + "/contributors";
        return new InvitationsPage.Row(role, "", people, people, "林小满", MONDAY);
    }

    private static SeriesPage series() {
        return new SeriesPage(
                "a",
                "慢读",
                4,
                List.of(
                        new SeriesPage.Row("从零开始", "从零开始", "zh-CN", MONDAY, 1),
                        new SeriesPage.Row("wal", "Reading the WAL", "en", MONDAY, 2)),
                List.of(new SeriesPage.Row("新的一篇", "新的一篇", "zh-CN", MONDAY, 0)),
                "/desk/columns/a/series?cursor=abc",
                new SeriesPage.Focus("wal", "down"),
                "别人刚刚改过");
    }

    private static TopicPage topic() {
        return new TopicPage(
                "a",
                1,
                new TopicPage.Form(
                        Field.empty("slug"),
                        new Field("name", "社区", null),
                        Field.empty("aliases"),
                        Field.empty("about")),
                new TopicPage.Rule(
                        Field.empty("rule/tags"),
                        Field.empty("rule/words"),
                        Field.empty("rule/groups"),
                        Field.empty("rule/authors")),
                new TopicPage.Choices(Field.empty("pinned"), Field.empty("excluded")),
                Field.empty("curators"),
                null);
    }

    private static OperationsPage operations() {
        return new OperationsPage(
                List.of(
                        new OperationsPage.Part("database", "good", "正常"),
                        new OperationsPage.Part("mail", "wait", "留在站内")),
                List.of(new Queue("index", 3, 1, MONDAY)),
                List.of(new Parked(ID, "index", "search", "42", 12, "connection refused", MONDAY)),
                List.of(new FailedJob("7", "article-review", "boom", MONDAY)),
                true,
                true);
    }
}
