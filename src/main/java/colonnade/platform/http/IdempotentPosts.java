package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A POST sent twice with the same {@code Idempotency-Key} does its work once and is answered alike. The answer is kept in
 * the very transaction of the act, so that a crash leaves both or neither.
 */
@Provider
@Priority(Priorities.USER - 1000)
public class IdempotentPosts implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String BEGUN = "colonnade.idempotent";
    private static final int LONGEST_KEY = 200;
    private static final Jsonb JSON = JsonbBuilder.create();

    private record Begun(String caller, String key, String request) {}

    @Inject
    IdempotentAnswers answers;

    @Inject
    SecurityContext security;

    @Context
    ResourceInfo resource;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST") || !keepsAnswer()) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(CommonProblem.MALFORMED, HEADER);
        }
        Begun begun = new Begun(security.getCallerPrincipal().getName(), key, fingerprint(request));
        begin();
        if (answers.begin(begun.caller(), key, begun.request())) {
            request.setProperty(BEGUN, begun);
        } else {
            repeat(request, begun);
        }
    }

    /** Without a caller there is nobody to keep it for. */
    private boolean keepsAnswer() {
        return security.getCallerPrincipal() != null
                && !resource.getResourceMethod().isAnnotationPresent(EachTime.class);
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void repeat(ContainerRequestContext request, Begun begun) {
        IdempotentAnswers.Kept kept = answers.find(begun.caller(), begun.key());
        rollBack();
        if (!kept.request().equals(begun.request())) {
            throw Problem.of(CommonProblem.KEY_REUSED);
        }
        Response.ResponseBuilder response = Response.status(kept.status()).header("Idempotent-Replayed", "true");
        if (kept.location() != null) {
            response.header(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.etag() != null) {
            response.header(HttpHeaders.ETAG, kept.etag());
        }
        if (kept.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(kept.body());
        }
        request.abortWith(response.build());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(BEGUN) instanceof Begun begun)) {
            return;
        }
        // a commit that fails is answered too, and this filter sees that answer
        request.removeProperty(BEGUN);
        if (response.getStatus() >= 400) {
            rollBack();
            return;
        }
        String body = body(response);
        answers.keep(
                begun.caller(),
                begun.key(),
                new IdempotentAnswers.Kept(
                        begun.request(),
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        body));
        commit();
    }

    private static String body(ContainerResponseContext response) {
        if (!response.hasEntity()) {
            return null;
        }
        return response.getEntity() instanceof String text ? text : JSON.toJson(response.getEntity());
    }

    /** The client must not hear of a success that was not committed. */
    private void commit() {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new IllegalStateException("A POST with an Idempotency-Key could not be committed", e);
        }
    }

    private void rollBack() {
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fingerprint(ContainerRequestContext request) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            request.setEntityStream(Spool.of(new DigestInputStream(request.getEntityStream(), digest)));
            return request.getUriInfo().getRequestUri().getPath() + " "
                    + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
