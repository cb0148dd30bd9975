package colonnade.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FrontMatterTest {

    @Test
    void yamlStandsBetweenHyphens() {
        FrontMatter matter =
                FrontMatter.split("---\ntitle: 一篇\ndate: 2020-01-02 08:00:00\ntags:\n  - a\n  - [b, c]\n---\n正文\n");

        Fields fields = new Fields(matter.fields());
        assertThat(fields.text("title")).isEqualTo("一篇");
        assertThat(fields.text("date")).isEqualTo("2020-01-02 08:00:00");
        assertThat(fields.list("tags")).containsExactly("a", "b", "c");
        assertThat(matter.body()).isEqualTo("正文\n");
        assertThat(matter.lines()).isEqualTo(7);
    }

    @Test
    void tomlStandsBetweenPluses() {
        Fields fields = new Fields(FrontMatter.split(
                        "+++\ntitle = \"A\"\ndate = 2020-01-02T08:00:00+08:00\ndraft = true\ntags = [\"x\", \"y\"]\n[author]\nname = \"林晓\"\n+++\nb")
                .fields());

        assertThat(fields.text("date")).isEqualTo("2020-01-02T08:00+08:00");
        assertThat(fields.says("draft", "true")).isTrue();
        assertThat(fields.list("tags")).containsExactly("x", "y");
        assertThat(fields.text("author")).isEqualTo("林晓");
    }

    @Test
    void jsonStandsInBraces() {
        FrontMatter matter = FrontMatter.split("{\n  \"title\": \"A\",\n  \"tags\": [\"x\"]\n}\n\nbody");

        assertThat(new Fields(matter.fields()).text("title")).isEqualTo("A");
        assertThat(matter.body()).isEqualTo("\nbody");
    }

    @Test
    void hexoNeedsNoLineAbove() {
        FrontMatter matter = FrontMatter.split("title: 一篇\ndate: 2020-01-02\n---\n正文");

        assertThat(new Fields(matter.fields()).text("title")).isEqualTo("一篇");
        assertThat(matter.body()).isEqualTo("正文");
    }

    @Test
    void aRuleInATextIsNoFrontMatter() {
        assertThat(FrontMatter.split("一段\n\n---\n\n又一段").fields()).isEmpty();
        assertThat(FrontMatter.split("").body()).isEmpty();
    }

    @Test
    void whatIsNoYamlLosesOnlyWhatCannotBeRead() {
        FrontMatter matter = FrontMatter.split("---\ntitle: PostgreSQL: 从零开始\ntags: [a\ndate: 2020-01-02\n---\nb");

        assertThat(matter.readable()).isFalse();
        Fields fields = new Fields(matter.fields());
        assertThat(fields.text("title")).isEqualTo("PostgreSQL: 从零开始");
        assertThat(fields.text("date")).isEqualTo("2020-01-02");
    }

    @Test
    void hostileYamlIsOnlyUnreadable() {
        StringBuilder laughs = new StringBuilder("---\na: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ",").repeat(9))
                    .append("]\n");
        }
        assertThat(FrontMatter.split(laughs + "---\nb").readable()).isFalse();
        assertThat(FrontMatter.split("---\na: " + "[".repeat(5000) + "\n---\nb").readable())
                .isFalse();
        assertThat(FrontMatter.split("---\na: !!javax.script.ScriptEngineManager [x]\n---\nb")
                        .readable())
                .isFalse();
        assertThat(FrontMatter.split("---\na: &a\n  b: *a\n---\nb").body()).isEqualTo("b");
        assertThat(FrontMatter.split("---\n- just\n- a list\n---\nb").readable())
                .isFalse();
        assertThat(FrontMatter.split("{\n" + "[".repeat(20_000) + "\n}\nb").readable())
                .isFalse();
    }

    /** Nobody writes so much above a text: it is the text. */
    @Test
    void hugeFrontMatterIsNone() {
        String huge = "---\ntitle: x\nnote: " + "字".repeat(70_000) + "\n---\nb";

        assertThat(FrontMatter.split(huge).fields()).isEmpty();
        assertThat(FrontMatter.split(huge).body()).isEqualTo(huge);
        assertThat(FrontMatter.split("---\n" + "k: v\n".repeat(12_000) + "---\nb")
                        .readable())
                .isTrue();
    }

    @Test
    @Timeout(20)
    void frontMatterThatNeverEndsTakesNoTime() {
        for (String part : new String[] {"---\n", "+++\n", "{\n", "title:\n", "\n---", "a: &a {*a}\n", "- - - - "}) {
            assertThat(FrontMatter.split("---\n" + part.repeat(1_000_000 / part.length()))
                            .body())
                    .isNotNull();
        }
    }

    @Test
    void namesAndListsAreWrittenInManyWays() {
        Fields fields = new Fields(
                FrontMatter.yaml(
                        "Tags: a, b，c、d\ncategories: [[库, PG], [库]]\nauthors:\n - name: 林晓\n   url: x\n - 周宁\nCanonicalURL: u\nn: 1.0\nno: no"));

        assertThat(fields.list("tags")).containsExactly("a", "b", "c", "d");
        assertThat(fields.list("categories")).isEqualTo(List.of("库", "PG"));
        assertThat(fields.text("authors")).isEqualTo("林晓, 周宁");
        assertThat(fields.text("canonical_url")).isEqualTo("u");
        assertThat(fields.text("n")).isEqualTo("1.0");
    }
}
