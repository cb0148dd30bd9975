package colonnade.journey;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.Until;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, as people do it with their hands. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FirstArticleJourney {

    private static final Pattern SAVED_DRAFT = Pattern.compile(".*/desk/drafts/[0-9a-f-]{36}$");
    private static final String TEXT = "先有**内容**，再有人。\n\n## 第一步\n\n找到第一百个人。";

    private final People people = new People(Api.of(Suite.url()));
    private final Browser reader = new Browser(Suite.url());
    private final String title = "从零开始 " + People.unique("journey");

    private final Chromium chromium = new Chromium();
    private String city;
    private String kernel;
    private Person cityReviewer;
    private Person first;
    private Person second;

    @BeforeEach
    void groupsWithReviewers() {
        city = people.group("regional");
        kernel = people.group("vertical");
        cityReviewer = people.person("city-reviewer");
        first = people.person("first-reviewer");
        second = people.person("second-reviewer");
        people.give(city, cityReviewer, "reviewer");
        people.give(kernel, first, "reviewer");
        people.give(kernel, second, "reviewer");
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void aFirstArticleGoesFromADraftThroughTwoGroupsToItsReaders() {
        var author = Visitor.of(chromium);
        writes(author);
        offersToBothGroups(author);

        asksForChanges(signedIn(first));
        author.opens("/desk");
        author.reads("请您修改");
        revisesAndSubmitsAgain(author);

        accepts(signedIn(first), "和上一轮相比的改动");
        accepts(signedIn(second), "认领");
        accepts(signedIn(cityReviewer), "认领");

        author.opens("/desk/drafts");
        author.follows(title);
        author.follows("看评审进展");
        var article = author.addressOf("去读");
        author.opens(article).reads("第一百零一个人");
        isReleased(author);
    }

    private void writes(Visitor author) {
        var handle = People.unique("author");
        author.registers(handle, "林小满");
        author.reads("手头没有要做的事");
        // where there are many groups, only one's own are all listed
        List.of(city, kernel).forEach(group -> people.give(group, new Person(handle, null, null), "member"));
        author.opens("/desk/drafts/new");
        author.types("标题", title);
        author.types("正文", TEXT);
        author.reads("已保存");
        author.waitsForAddress(SAVED_DRAFT);
        author.reads("先有内容，再有人。");
        author.types("摘要", "第一百个人从哪里来。");
        author.types("标签", "社区，增长");
        author.ticks("原创");
    }

    private void offersToBothGroups(Visitor author) {
        author.presses("去投稿");
        author.reads("都好了");
        author.ticks("Group " + city);
        author.ticks("Group " + kernel);
        author.types("给评审人的话", "第一次投稿，请多指教。");
        author.presses("投稿");
        author.reads("正在等「Group " + kernel + "」的 2 位评审人中的 2 位");
    }

    private void asksForChanges(Visitor reviewer) {
        reviewer.opens("/desk/tasks");
        reviewer.follows(title);
        reviewer.reads("第一次投稿，请多指教。");
        reviewer.presses("认领");
        reviewer.ticks("请作者修改");
        reviewer.types("意见", "第一步写得太短，请补一个例子。");
        reviewer.presses("给出结论");
        reviewer.reads("结论已给出");
    }

    private void revisesAndSubmitsAgain(Visitor author) {
        author.follows(title);
        author.follows("看评审进展");
        author.reads("第一步写得太短，请补一个例子。");
        author.follows("去修改");
        author.types("正文", TEXT + "\n\n比如第一百零一个人，是被第一百个人带来的。");
        author.presses("再次投稿");
        author.presses("再次投稿");
        author.reads("第 2 轮");
    }

    /** {@code there} is what tells a kept task from one that is still to be claimed. */
    private void accepts(Visitor reviewer, String there) {
        reviewer.opens("/desk/tasks");
        reviewer.follows(title);
        reviewer.reads(there);
        if (there.equals("认领")) {
            reviewer.presses("认领");
        }
        reviewer.ticks("可以发布");
        reviewer.presses("给出结论");
        reviewer.reads("结论已给出");
    }

    private void isReleased(Visitor author) {
        author.opens("/groups/" + city).reads(title);
        author.opens("/groups/" + kernel).reads(title);
        author.opens("/").reads(title);
        assertThat(reader.get("/feed.atom").body()).contains(title);
        assertThat(reader.get("/groups/" + kernel + "/feed.rss").body()).contains(title);
        Until.holds(
                "the article is found by its title",
                () -> author.opens("/search?q=" + title.replace(" ", "%20")).seesNow("第一百个人从哪里来"));
    }

    private Visitor signedIn(Person person) {
        var visitor = Visitor.of(chromium);
        visitor.signsIn(person.handle());
        return visitor;
    }
}
