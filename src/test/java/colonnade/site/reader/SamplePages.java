package colonnade.site.reader;

import colonnade.platform.markdown.Markdown;
import colonnade.platform.page.Assets;
import colonnade.platform.page.Page;
import colonnade.site.Field;
import colonnade.site.Link;
import colonnade.site.reader.FrontPage.GroupRow;
import colonnade.site.reader.SearchPage.Choice;
import colonnade.site.reader.SearchPage.Facet;
import colonnade.site.reader.SearchPage.Hit;
import colonnade.submission.Difference;
import colonnade.submission.Text;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every reader page with plausible contents, by the address it would have. */
public final class SamplePages {

    private static final Link WANG = new Link("王砚秋", "/authors/wang-yanqiu");
    private static final Link LIN = new Link("林小满", "/authors/lin-xiaoman");
    private static final Link ADA = new Link("Ada Moore", "/authors/~ada-moore");
    private static final Link KERNEL = new Link("PostgreSQL 内核", "/groups/postgresql-内核");
    private static final Link HANGZHOU = new Link("杭州", "/groups/杭州");
    private static final Link READING = new Link("源码慢读", "/columns/源码慢读");
    private static final Instant MONDAY = Instant.parse("2026-11-16T02:30:00Z");

    private static final FollowButton FOLLOW = new FollowButton("/follows/group/a", false, false);

    private SamplePages() {}

    public static Map<String, Page> all() {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("/", front());
        pages.put("/articles/从-wal-到逻辑复制", article());
        pages.put("/articles/从-wal-到逻辑复制/editions", editions(true));
        pages.put("/articles/旧版不公开/editions", editions(false));
        pages.put("/articles/从-wal-到逻辑复制/editions/1", edition());
        pages.put("/groups", groups());
        pages.put("/groups/postgresql-内核", group());
        pages.put(
                "/columns/源码慢读",
                new ColumnPage(
                        "源码慢读",
                        "源码慢读",
                        "一次只读一个函数，把它为什么这样写讲清楚。",
                        "<p>写给想读源码、又不知道从哪一行开始的人。</p><ul><li>收：一个函数，一条调用链。</li><li>不收：版本新闻。</li></ul>",
                        null,
                        List.of(
                                new ColumnPage.Person(WANG, true, "author"),
                                new ColumnPage.Person(LIN, false, "author"),
                                new ColumnPage.Person(ADA, false, "translator")),
                        new ColumnPage.Rhythm("每两周一篇", 14, MONDAY),
                        KERNEL,
                        teasers(),
                        1,
                        "/columns/源码慢读?cursor=abc"));
        pages.put(
                "/columns",
                new ColumnsPage(
                        List.of(
                                new ColumnsPage.Card(
                                        "源码慢读", "/columns/源码慢读", "一次只读一个函数。", "每两周一篇", null, List.of("王砚秋", "林小满")),
                                new ColumnsPage.Card("云上排错", "/columns/云上排错", "", "", null, List.of("林小满"))),
                        null));
        pages.put(
                "/authors/wang-yanqiu",
                new AuthorPage("wang-yanqiu", "王砚秋", true, List.of(READING), teasers(), null, FOLLOW));
        pages.put("/topics", topics());
        pages.put("/topics/逻辑复制", topic());
        pages.put("/search?q=逻辑复制", search());
        pages.put(
                "/search",
                new SearchPage(
                        "", 0, false, List.of(), List.of(), List.of(), List.of(), List.of(), topicLinks(), null));
        pages.put(
                "/search?q=没有的词",
                new SearchPage(
                        "没有的词", 0, true, List.of(), List.of(), List.of(), List.of(), List.of(), topicLinks(), null));
        pages.put("/sign-in", new SignInPage(Field.empty("handle"), "/desk", "用户名或密码不对。"));
        pages.put(
                "/register",
                new RegisterPage(
                        new Field("handle", "Wang", "只能用小写字母、数字和连字符"),
                        Field.empty("displayName"),
                        Field.empty("email"),
                        Field.empty("password"),
                        null));
        pages.put("/password-reset", new PasswordResetPage(false, false));
        pages.put("/password-reset/token", new NewPasswordPage("token", new Field("password", "", "至少 10 个字符"), null));
        pages.put("/problems/not-found", new ProblemPage(404, "这里什么也没有", "地址可能写错了，或者内容已经移走。可以试试搜索。", List.of()));
        pages.put("/articles/撤下的文章", new RetractedPage("撤下的文章", "文中的测试数据有误，作者正在重新测量。", MONDAY));
        return pages;
    }

    static FrontPage front() {
        return new FrontPage(
                teasers(),
                new OwnImage(Assets.href("share.png"), ""),
                List.of(),
                List.of(
                        new GroupRow(KERNEL, "vertical", teasers().subList(0, 3)),
                        new GroupRow(HANGZHOU, "regional", teasers().subList(2, 5)),
                        new GroupRow(
                                new Link("社区建设", "/groups/社区建设"),
                                "general",
                                teasers().subList(3, 4))),
                topicLinks());
    }

    static ArticlePage article() {
        var text = new Markdown().render(TEXT);
        return new ArticlePage(
                "从-wal-到逻辑复制",
                "从 WAL 到逻辑复制：一条更新的旅程",
                "一条 UPDATE 提交之后，订阅端为什么能看到完整的一行？顺着 WAL 往下读，答案藏在复制标识里。",
                "zh-CN",
                text.html(),
                "一条 UPDATE 提交之后，订阅端为什么能看到完整的一行？",
                null,
                text.headings(),
                text.minutes(),
                List.of(new Signed(WANG, "author"), new Signed(LIN, "co-author"), new Signed(ADA, "translator")),
                MONDAY,
                3,
                MONDAY.plusSeconds(86_400 * 3),
                List.of(
                        new ArticlePage.Corrected(3, MONDAY.plusSeconds(86_400 * 3), "第二节的默认值写错了，已改为 replica。"),
                        new ArticlePage.Corrected(2, MONDAY.plusSeconds(86_400), "补上没有主键的表在 UPDATE 时的报错，谢谢读者来信。"),
                        new ArticlePage.Corrected(1, MONDAY, "第一条更正")),
                List.of("translation", "ai-assisted", "sponsored"),
                new ArticlePage.Place(
                        READING,
                        List.of(KERNEL, HANGZHOU),
                        topicLinks().subList(0, 2),
                        List.of(new Link("postgresql", "/search?tag=postgresql"), new Link("wal", "/search?tag=wal"))),
                "https://example.org/blog/wal-to-logical",
                new Link("读懂 heap_insert：一行数据怎样落盘", "/articles/heap-insert"),
                new Link("walsender 的一生", "/articles/walsender"),
                teasers().subList(1, 4),
                "{}",
                null);
    }

    private static EditionsPage editions(boolean open) {
        var rows = List.of(
                new EditionsPage.Row(3, "第二节的默认值写错了，已改为 replica。", MONDAY.plusSeconds(86_400 * 3)),
                new EditionsPage.Row(2, null, MONDAY.plusSeconds(86_400)),
                new EditionsPage.Row(1, null, MONDAY));
        var comparison = new EditionsPage.Comparison(
                1,
                3,
                "zh-CN",
                Difference.between(
                        text("从 WAL 到逻辑复制", TEXT),
                        text(
                                "从 WAL 到逻辑复制：一条更新的旅程",
                                TEXT.replace("发布端执行的语句很普通：", "发布端执行的语句很普通，只有一列变了：")
                                        .replace("还得查系统目录。", "还得查系统目录。没有主键的表会在这里报错。"))));
        return new EditionsPage(
                "从-wal-到逻辑复制", "从 WAL 到逻辑复制：一条更新的旅程", "zh-CN", 3, rows, open, open ? comparison : null, null);
    }

    private static Text text(String title, String body) {
        return new Text(title, body, "", List.of("wal"), null, "zh-CN", null);
    }

    private static EditionPage edition() {
        return new EditionPage(
                "从-wal-到逻辑复制",
                1,
                3,
                "从 WAL 到逻辑复制",
                "一条 UPDATE 提交之后，订阅端为什么能看到完整的一行？",
                "zh-CN",
                new Markdown().render(TEXT).html(),
                null,
                MONDAY);
    }

    private static GroupsPage groups() {
        return new GroupsPage(
                List.of(
                        new GroupsPage.Card(KERNEL, "vertical", "读源码、写补丁、讲清楚为什么。只收自己验证过的内容，配置和数据都要能复现。"),
                        new GroupsPage.Card(HANGZHOU, "regional", "在杭州的开发者：每月一次线下分享，分享之后写成文章。"),
                        new GroupsPage.Card(new Link("社区建设", "/groups/社区建设"), "general", "怎样从零开始，把一群人变成一个社区。")),
                null);
    }

    private static GroupPage group() {
        return new GroupPage(
                "postgresql-内核",
                "PostgreSQL 内核",
                "vertical",
                new Markdown()
                        .render("读源码、写补丁、讲清楚为什么。\n\n- 只收自己验证过的内容\n- 配置和数据都要能复现")
                        .html(),
                "读源码、写补丁、讲清楚为什么。",
                List.of(WANG, LIN),
                List.of(READING, new Link("补丁周报", "/columns/补丁周报")),
                teasers(),
                "/groups/postgresql-内核?cursor=abc",
                FOLLOW,
                GroupPage.Standing.UNKNOWN);
    }

    private static TopicsPage topics() {
        return new TopicsPage(
                List.of(
                        new TopicsPage.Card(new Link("逻辑复制", "/topics/逻辑复制"), "从复制槽到冲突处理，按由浅入深的顺序读。"),
                        new TopicsPage.Card(new Link("服务网格", "/topics/服务网格"), "数据面、控制面，以及什么时候不需要它。"),
                        new TopicsPage.Card(new Link("从零开始建社区", "/topics/从零开始建社区"), "内容、人、活动怎样互相成全。")),
                null);
    }

    private static TopicPage topic() {
        return new TopicPage(
                "逻辑复制",
                "逻辑复制",
                List.of("logical replication", "逻辑解码", "wal2json"),
                "<p>从复制槽到冲突处理，按由浅入深的顺序读。</p>",
                "从复制槽到冲突处理，按由浅入深的顺序读。",
                teasers().subList(0, 2),
                teasers().subList(2, 5),
                null,
                List.of(WANG),
                topicLinks().subList(1, 3),
                FOLLOW);
    }

    private static SearchPage search() {
        return new SearchPage(
                "逻辑复制",
                37,
                false,
                topicLinks().subList(0, 1),
                teasers().stream()
                        .map(teaser -> new Hit(
                                teaser,
                                teaser.title().replace("逻辑复制", "<mark>逻辑复制</mark>"),
                                List.of("订阅端看到的每一行都来自<mark>逻辑复制</mark>解码后的变更，顺序与提交顺序一致……")))
                        .toList(),
                List.of(
                        new Facet(
                                "group",
                                List.of(
                                        new Choice("PostgreSQL 内核", "/search?q=逻辑复制", 21, true),
                                        new Choice("杭州", "/search?q=逻辑复制&group=杭州", 9, false))),
                        new Facet(
                                "lang",
                                List.of(
                                        new Choice("中文", "/search?q=逻辑复制&written=zh-CN", 30, false),
                                        new Choice("English", "/search?q=逻辑复制&written=en", 7, false))),
                        new Facet(
                                "year",
                                List.of(
                                        new Choice("2026", "/search?q=逻辑复制&year=2026", 24, false),
                                        new Choice("2025", "/search?q=逻辑复制&year=2025", 13, false)))),
                List.of(new Link("PostgreSQL 内核", "/search?q=逻辑复制")),
                List.of(
                        new Choice("最相关", "/search?q=逻辑复制", 0, true),
                        new Choice("最新", "/search?q=逻辑复制&sort=newest", 0, false)),
                List.of(),
                "/search?q=逻辑复制&cursor=abc");
    }

    private static List<Link> topicLinks() {
        return List.of(
                new Link("逻辑复制", "/topics/逻辑复制"),
                new Link("服务网格", "/topics/服务网格"),
                new Link("从零开始建社区", "/topics/从零开始建社区"));
    }

    private static List<Teaser> teasers() {
        return List.of(
                new Teaser(
                        "从 WAL 到逻辑复制：一条更新的旅程",
                        "/articles/从-wal-到逻辑复制",
                        "一条 UPDATE 提交之后，订阅端为什么能看到完整的一行？顺着 WAL 往下读，答案藏在复制标识里。",
                        List.of(new Signed(WANG, "author")),
                        READING,
                        "zh-CN",
                        MONDAY,
                        false),
                new Teaser(
                        "读懂 heap_insert：一行数据怎样落盘",
                        "/articles/heap-insert",
                        "缓冲区、可见性、WAL：一次插入要和三个模块打交道。这篇只读一个函数，但把每个分支都走一遍。",
                        List.of(new Signed(WANG, "author"), new Signed(LIN, "co-author")),
                        READING,
                        "zh-CN",
                        MONDAY.minusSeconds(90_000),
                        false),
                new Teaser(
                        "A field guide to replication slots",
                        "/articles/slots",
                        "Slots keep what a subscriber has not read yet. They also keep your disk full when nobody reads. How to watch them.",
                        List.of(new Signed(ADA, "author"), new Signed(LIN, "translator")),
                        null,
                        "en",
                        MONDAY.minusSeconds(200_000),
                        false),
                new Teaser(
                        "小城市怎样办第一场技术沙龙",
                        "/articles/first-meetup",
                        "没有赞助、没有嘉宾、只有十二把椅子。第一场办完，留下来的六个人成了组织者。",
                        List.of(new Signed(LIN, "author")),
                        new Link("从零开始", "/columns/从零开始"),
                        "zh-CN",
                        MONDAY.minusSeconds(400_000),
                        false),
                new Teaser(
                        "服务网格不是银弹：我们拆掉 Sidecar 的半年",
                        "/articles/without-sidecars",
                        "",
                        List.of(new Signed(LIN, "author")),
                        null,
                        "zh-CN",
                        MONDAY.minusSeconds(700_000),
                        true));
    }

    private static final String TEXT = """
            订阅端收到的每一行，都来自**复制标识（replica identity）**。它决定了旧值里哪些列会写进 WAL，也决定了
            没有主键的表会不会在 `UPDATE` 时报错。

            ## 先看一条更新

            发布端执行的语句很普通：

            ```sql
            -- 只改一列
            update orders
               set state = 'paid', paid_at = now()
             where id = 42;
            ```

            提交之后，`walsender` 从 WAL 里读出变更，交给输出插件 `pgoutput` 解码[^1]。这时它手里只有*物理*的元组，
            要还原成“哪张表的哪一行”，还得查系统目录。

            > 逻辑解码看到的目录，是那条变更提交时的目录，而不是现在的目录。这就是“历史快照”存在的原因。

            ### 复制标识的四种取值

            | 取值 | 旧值里有什么 | 适合 |
            | :-- | :-- | --: |
            | `default` | 主键列 | 有主键的表 |
            | `using index` | 指定唯一索引的列 | 主键太宽时 |
            | `full` | 整行 | 没有主键，又必须复制 |
            | `nothing` | 什么也没有 | 只插入的表 |

            ## 订阅端怎样应用

            订阅端按提交顺序应用。需要留意三件事：

            1. 触发器默认不执行，除非设为 `ALWAYS`；
            2. 约束照常检查，冲突会让应用进程停下来；
            3. 序列的值不会跟过来，切换前要自己补。

            - [x] 检查主键
            - [ ] 检查序列
            - [ ] 演练切换

            ```java
            try (var stream = connection.getReplicationAPI().replicationStream()
                    .logical().withSlotName("colonnade").start()) {
                for (var change = stream.read(); change != null; change = stream.read()) {
                    apply(change); // 一次一条，顺序就是提交顺序
                }
            }
            ```

            ## 小结

            复制标识是一份约定：写得越少越省空间，写得够用才不会丢行。更多细节见
            [官方文档](https://www.postgresql.org/docs/current/logical-replication.html)。

            [^1]: 输出插件可以换，例如 `wal2json`。
            """;
}
