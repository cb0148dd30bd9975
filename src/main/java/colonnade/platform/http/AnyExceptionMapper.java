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

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";

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
        Optional<Problem> refused = sqlState(thrown).flatMap(AnyExceptionMapper::refusedByDatabase);
        if (refused.isPresent()) {
            return responses.of(refused.get());
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

    /** What the database would not do, where it is no fault of ours: see its list of SQL states. */
    private static Optional<Problem> refusedByDatabase(String state) {
        if (state.startsWith("22") || state.startsWith("54")) {
            // data it cannot hold: a NUL, a year beyond its calendar, a key larger than its pages
            return Optional.of(Problem.of(CommonProblem.MALFORMED, new Word("malformed.request")));
        }
        return switch (state) {
            case UNIQUE_VIOLATION -> Optional.of(Problem.of(CommonProblem.MEANWHILE));
            case SERIALIZATION_FAILURE, DEADLOCK ->
                Optional.of(Problem.of(CommonProblem.BUSY).header(HttpHeaders.RETRY_AFTER, "1"));
            default -> Optional.empty();
        };
    }

    /** States 08 (connection), 57P (the server goes down or comes up), 53 (it is full), and a pool without connections. */
    private static boolean databaseAway(Throwable thrown) {
        return cause(thrown, SQLTransientConnectionException.class).isPresent()
                || sqlState(thrown)
                        .filter(state -> state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"))
                        .isPresent()
                || cause(thrown, jakarta.resource.ResourceException.class).isPresent();
    }

    private static Optional<String> sqlState(Throwable thrown) {
        return cause(thrown, SQLException.class).map(SQLException::getSQLState);
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
