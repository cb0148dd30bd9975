package colonnade.review.api;

import colonnade.platform.problem.Validation;
import colonnade.review.Answer;
import java.util.Arrays;

/** A reviewer's answer. */
public record VerdictBody(String verdict, String reason) {

    Answer answer() {
        boolean known =
                Arrays.stream(Answer.values()).anyMatch(answer -> answer.word().equals(verdict));
        new Validation().require(known, "/verdict", "invalid.verdict").check();
        return Answer.of(verdict);
    }
}
