package colonnade.platform.http;

import colonnade.platform.id.Ids;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails.Word;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** Everything that is not a problem of ours: nothing of its text reaches the outside. */
@Provider
public class AnyExceptionMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(AnyExceptionMapper.class.getName());

    @Inject
    ProblemResponse responses;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Problem> inside = cause(thrown, Problem.class);
        if (inside.isPresent()) {
            return responses.of(inside.get());
        }
        if (thrown instanceof WebApplicationException refusal) {
            return refused(refusal);
        }
        if (databaseAway(thrown)) {
            LOG.log(System.Logger.Level.WARNING, "The database cannot be reached: {0}", thrown.toString());
            return responses.of(Problem.of(CommonProblem.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5"));
        }
        if (thrown instanceof ProcessingException
                || cause(thrown, JsonException.class).isPresent()) {
            return malformed(thrown);
        }
        return unexpected(thrown);
    }

    private Response refused(WebApplicationException refusal) {
        Response original = refusal.getResponse();
        Problem problem = switch (original.getStatus()) {
            case 404 -> Problem.of(CommonProblem.NOT_FOUND);
            case 405 -> Problem.of(CommonProblem.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(CommonProblem.NOT_ACCEPTABLE);
            case 413 -> Problem.of(CommonProblem.TOO_LARGE, RequestLimits.MEGABYTES);
            case 415 -> Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
            default -> null;
        };
        if (problem == null) {
            return original.getStatus() < 400
                    ? original
                    : original.getStatus() < 500 ? malformed(refusal) : unexpected(refusal);
        }
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return responses.of(allow == null ? problem : problem.header(HttpHeaders.ALLOW, allow));
    }

    /** Says where, but not in the parser's words: those name our classes. */
    private Response malformed(Throwable thrown) {
        Optional<JsonParsingException> syntax = cause(thrown, JsonParsingException.class);
        if (syntax.isPresent()) {
            JsonLocation at = syntax.get().getLocation();
            return responses.of(Problem.of(CommonProblem.MALFORMED, new Word("malformed.syntax"))
                    .with("line", at.getLineNumber())
                    .with("column", at.getColumnNumber()));
        }
        boolean json = cause(thrown, JsonException.class).isPresent()
                || cause(thrown, JsonbException.class).isPresent();
        return responses.of(
                Problem.of(CommonProblem.MALFORMED, new Word(json ? "malformed.shape" : "malformed.request")));
    }

    private Response unexpected(Throwable thrown) {
        String number = Ids.next().toString();
        LOG.log(System.Logger.Level.ERROR, "Unexpected " + number, thrown);
        return responses.of(Problem.of(CommonProblem.UNEXPECTED, number));
    }

    /** SQL states 08 (connection) and 57P (the server goes down or comes up), and a pool that gets no connection. */
    private static boolean databaseAway(Throwable thrown) {
        return cause(thrown, SQLTransientConnectionException.class).isPresent()
                || cause(thrown, SQLException.class)
                        .map(SQLException::getSQLState)
                        .filter(state -> state.startsWith("08") || state.startsWith("57P"))
                        .isPresent()
                || cause(thrown, jakarta.resource.ResourceException.class).isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        int depth = 0;
        for (Throwable at = thrown; at != null && depth < 20; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
            depth++;
        }
        return Optional.empty();
    }
}
