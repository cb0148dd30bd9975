package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails.Word;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses JSON that the parser would take in silence: bytes that are no UTF-8 would be kept as question marks, and
 * whatever no field is for may be nested without end.
 */
@Provider
public class SoundJson implements ReaderInterceptor {

    /** Ours are three deep at most. */
    private static final int DEEPEST = 64;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type != null && type.getSubtype().equals("json")) {
            byte[] body = context.getInputStream().readAllBytes();
            requireText(body);
            requireShallow(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static void requireText(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw Problem.of(CommonProblem.MALFORMED, new Word("malformed.encoding"));
        }
    }

    private static void requireShallow(byte[] body) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < body.length; i++) {
            switch (body[i]) {
                case '"' -> quoted = !quoted;
                // whatever is escaped, it ends no text
                case '\\' -> i++;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {
                    // neither deeper nor less deep
                }
            }
            if (depth > DEEPEST) {
                throw Problem.of(CommonProblem.MALFORMED, new Word("malformed.depth"));
            }
        }
    }
}
