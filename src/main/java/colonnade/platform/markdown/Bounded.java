package colonnade.platform.markdown;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;

/** What is written while rendering, refused as soon as it grows beyond what any article needs. */
final class Bounded implements Appendable {

    /** Ten times the longest body: repeated references can make a short text into gigabytes. */
    static final int MOST = 4_000_000;

    private final StringBuilder written = new StringBuilder();

    @Override
    public Bounded append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Bounded append(CharSequence text, int start, int end) {
        require(end - start);
        written.append(text, start, end);
        return this;
    }

    @Override
    public Bounded append(char character) {
        require(1);
        written.append(character);
        return this;
    }

    private void require(int more) {
        if (more > MOST - written.length()) {
            throw Problem.of(CommonProblem.TEXT_TOO_HEAVY);
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
