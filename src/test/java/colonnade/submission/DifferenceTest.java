package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import colonnade.submission.Passage.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {

    @Test
    void chineseIsComparedByCharacter() {
        assertThat(Passage.between("评审流程很简单", "评审过程很简单"))
                .containsExactly(same("评审"), removed("流"), added("过"), same("程很简单"));
    }

    @Test
    void englishIsComparedByWord() {
        assertThat(Passage.between("a pg_stat_statements view", "a pg_stat_activity view"))
                .containsExactly(same("a "), removed("pg_stat_statements"), added("pg_stat_activity"), same(" view"));
    }

    @Test
    void anUnchangedTextHasNoDifference() {
        assertThat(Passage.between("一样", "一样")).containsExactly(same("一样"));
        assertThat(Passage.between("", "")).isEmpty();
    }

    @Test
    void onlyTheParagraphThatChangedIsTakenApart() {
        List<Paragraph> paragraphs = Paragraph.between("第一段\n\n第二段的旧话\n\n第三段", "第一段\n\n第二段的新话\n\n第三段");

        assertThat(paragraphs).extracting(Paragraph::kind).containsExactly(Kind.SAME, Kind.CHANGED, Kind.SAME);
        assertThat(paragraphs.get(1).passages()).containsExactly(same("第二段的"), removed("旧"), added("新"), same("话"));
    }

    @Test
    void paragraphsComeAndGo() {
        assertThat(Paragraph.between("甲\n\n乙", "甲\n\n丙丁\n\n乙"))
                .extracting(Paragraph::kind)
                .containsExactly(Kind.SAME, Kind.ADDED, Kind.SAME);
        assertThat(Paragraph.between("甲\n\n乙\n\n丙", "甲\n\n丙"))
                .extracting(Paragraph::kind)
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.SAME);
    }

    @Test
    void paragraphsWithNothingInCommonStandBesideEachOther() {
        assertThat(Paragraph.between("完全不同的内容", "Something else entirely"))
                .extracting(Paragraph::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void tagsAreComparedAsSets() {
        Difference difference = Difference.between(tagged("内核", "复制"), tagged("复制", "备份"));

        assertThat(difference.tagsAdded()).containsExactly("备份");
        assertThat(difference.tagsRemoved()).containsExactly("内核");
    }

    @Test
    void declarationsComeAndGo() {
        Difference difference = Difference.between(
                tagged().declaring(List.of(Declaration.ORIGINAL)),
                tagged().declaring(List.of(Declaration.REPOST, Declaration.SPONSORED)));

        assertThat(difference.declarationsAdded()).containsExactly(Declaration.REPOST, Declaration.SPONSORED);
        assertThat(difference.declarationsRemoved()).containsExactly(Declaration.ORIGINAL);
    }

    @Test
    void bothTextsCanBeReadOffAnyDifference() {
        Random random = new Random(17);
        for (int i = 0; i < 300; i++) {
            String from = randomText(random);
            String to = randomText(random);
            List<Passage> passages = Passage.between(from, to);
            assertThat(without(passages, Kind.ADDED)).isEqualTo(from);
            assertThat(without(passages, Kind.REMOVED)).isEqualTo(to);
        }
    }

    @Test
    void twoLongTextsWithoutAnythingInCommonTakeNoTime() {
        String from = IntStream.range(0, 100_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n\n"));
        String to = IntStream.range(0, 100_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Paragraph.between(from, to));
        assertThatCode(() -> Passage.between("字".repeat(400_000), to)).doesNotThrowAnyException();
    }

    @Test
    void manyLongParagraphsTakeNoLongerThanAFewOfThem() {
        String from = paragraphs(400, 0x4e00);
        String to = paragraphs(400, 0x6e00);

        Assertions.assertTimeout(Duration.ofSeconds(4), () -> Paragraph.between(from, to));
    }

    @Test
    void manyLongParagraphsWithAWordChangedAreStillComparedByWord() {
        String from = paragraphs(400, 0x4e00);

        assertThat(Paragraph.between(from, from.replace("\u4e20", "改")))
                .extracting(Paragraph::kind)
                .containsOnly(Kind.CHANGED);
    }

    @Test
    void manyLongParagraphsOfRandomCharactersTakeNoLongerEither() {
        String from = randomParagraphs(new Random(3));
        String to = randomParagraphs(new Random(5));

        Assertions.assertTimeout(Duration.ofSeconds(4), () -> Paragraph.between(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n", "\t\n", "\n", "字\n \n"})
    void anyNumberOfBlankLinesSeparatesParagraphs(String piece) {
        String blank = "甲\n" + piece.repeat(400_000 / piece.length()) + "\n乙";

        assertThat(Paragraph.between(blank, blank)).extracting(Paragraph::kind).containsOnly(Kind.SAME);
        assertThat(Paragraph.between("甲\n\n乙", "甲\n" + " \n".repeat(199_000) + "乙"))
                .extracting(Paragraph::kind)
                .containsExactly(Kind.SAME, Kind.SAME);
    }

    private static String randomParagraphs(Random random) {
        return IntStream.range(0, 400)
                .mapToObj(i -> random.ints(998, 0x4e00, 0x9fa6)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    /** Of 995 characters each, whose letters begin at this one. */
    private static String paragraphs(int number, int first) {
        String one = IntStream.range(0, 995)
                .mapToObj(i -> Character.toString(first + i))
                .collect(Collectors.joining());
        return IntStream.range(0, number).mapToObj(i -> one).collect(Collectors.joining("\n\n"));
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(60), 0, 6)
                .mapToObj(i -> List.of("字", "词", "word", " ", "1", "，").get(i))
                .collect(Collectors.joining());
    }

    private static String without(List<Passage> passages, Kind kind) {
        return passages.stream()
                .filter(passage -> passage.kind() != kind)
                .map(Passage::text)
                .collect(Collectors.joining());
    }

    private static Passage same(String text) {
        return new Passage(Kind.SAME, text);
    }

    private static Passage added(String text) {
        return new Passage(Kind.ADDED, text);
    }

    private static Passage removed(String text) {
        return new Passage(Kind.REMOVED, text);
    }

    private static Text tagged(String... tags) {
        return new Text("", "", "", List.of(tags), null, "zh-CN", null);
    }
}
