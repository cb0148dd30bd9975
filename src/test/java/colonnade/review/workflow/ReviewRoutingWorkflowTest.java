package colonnade.review.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRoutingWorkflowTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "correction, vertical, 9, en, correction, 1, 1, group, P3D",
        "correction, general, 0, zh-CN, correction, 1, 1, group, P3D",
        "new, general, 0, zh-CN, general-newcomer, 1, 1, group-and-editors, P5D",
        "new, general, 1, en, general-known, 1, 1, group, P5D",
        "new, regional, 0, fr, regional, 1, 1, group, P5D",
        "new, regional, 3, zh-CN, regional, 1, 1, group, P5D",
        "new, vertical, 0, en, vertical-newcomer, 2, 2, group, P7D",
        "new, vertical, 1, zh-CN, vertical-known, 1, 2, group, P7D",
        "new, vertical, 1, en, vertical-known-other-language, 1, 2, group-and-editors, P10D",
    })
    void everyRowAnswersForItsCase(
            String kind,
            String groupKind,
            int earlier,
            String lang,
            String rule,
            int approvals,
            int declines,
            String pool,
            String reviewWithin) {
        Map<String, Object> answer = answer(kind, groupKind, earlier, lang);
        assertThat(answer)
                .containsEntry("rule", rule)
                .containsEntry("approvals", approvals)
                .containsEntry("declines", declines)
                .containsEntry("pool", pool)
                .containsEntry("reviewWithin", reviewWithin);
        assertThat(answer.get("whyZh").toString()).isNotBlank();
        assertThat(answer.get("whyEn").toString()).isNotBlank();
    }

    private static Map<String, Object> answer(String kind, String groupKind, int earlier, String lang) {
        DmnDecisionRuleResult only = ReviewEngine.engine()
                .getDecisionService()
                .evaluateDecisionTableByKey(
                        ReviewProcess.ROUTING_TABLE,
                        Variables.putValue("kind", kind)
                                .putValue("groupKind", groupKind)
                                .putValue("earlier", earlier)
                                .putValue("lang", lang))
                .getSingleResult();
        return only.getEntryMap();
    }
}
