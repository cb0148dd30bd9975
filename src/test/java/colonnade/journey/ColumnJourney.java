package colonnade.journey;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.image.cleaning.SampleImages;
import colonnade.testing.Api;
import colonnade.testing.Chromium;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Shelved;
import colonnade.testing.Suite;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A column begins: somebody is asked to write for it, it gets a cover and an order, and readers follow it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ColumnJourney {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Chromium chromium = new Chromium();
    private final Person owner = people.person("owner");
    private final Person contributor = people.person("contributor");
    private final String column = People.unique("slow");

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aColumnIsOpenedSharedCoveredAndReadInItsOrder() {
        var host = signedIn(owner);
        host.opens("/desk/columns/new");
        host.types("名称", column);
        host.presses("开专栏");
        host.types("用户名", contributor.handle());
        host.presses("发出邀请");
        host.reads("等待答复");

        var guest = signedIn(contributor);
        guest.opens("/desk");
        guest.reads(owner.handle() + " 请您为这个专栏撰稿");
        guest.presses("接受邀请：" + column);
        guest.reads("已加入专栏");

        covers(host);
        List<String> byDate = new Shelved(api, people, column).release(2);
        sortsByKeyboard(host, byDate.get(0), byDate.get(1));

        reads(Visitor.of(chromium), byDate.get(1), byDate.get(0));
    }

    private void covers(Visitor host) {
        host.opens("/desk/columns/" + column);
        host.reads(contributor.handle());
        host.chooses("选择图片", "cover.png", "image/png", SampleImages.png(320, 120));
        host.presses("保存封面");
        assertThat(host.seesNow("不能为空")).isTrue();
        host.types("封面上是什么", "一排柱子");
        host.presses("保存封面");
        host.reads("封面已保存");
    }

    /** The later one first. */
    private void sortsByKeyboard(Visitor host, String earlier, String later) {
        host.opens("/desk/columns/" + column + "/series");
        host.tabsTo("排为第 1 篇：" + earlier);
        host.pressesEnter();
        assertThat(host.isAt("排为第 2 篇：" + later)).isTrue();
        host.pressesEnter();
        host.tabsTo("上移：" + later + "，现在第 2 篇");
        host.pressesEnter();
        host.reads("顺序已保存");
        assertThat(host.isAt("下移：" + later + "，现在第 1 篇")).isTrue();
    }

    private void reads(Visitor reader, String first, String second) {
        reader.opens("/columns/" + column);
        assertThat(reader.texts(".teasers h3")).containsExactly(first, second);
        assertThat(reader.attribute("main .cover", "alt")).isEqualTo("一排柱子");
        assertThat(reader.attribute("main .cover", "width")).isEqualTo("320");
        assertThat(reader.attribute("meta[property='og:image']", "content")).endsWith("/card.jpg");
        reader.reads(contributor.handle());

        reader.follows(first);
        assertThat(reader.attribute("meta[property='og:image']", "content")).endsWith("/card.jpg");
        assertThat(reader.texts(".series a[rel='prev']")).isEmpty();
        reader.follows(second);
        assertThat(reader.texts(".series a[rel='prev']"))
                .singleElement()
                .asString()
                .contains(first);
    }

    private Visitor signedIn(Person person) {
        var visitor = Visitor.of(chromium);
        visitor.signsIn(person.handle());
        return visitor;
    }
}
