package colonnade.community;

import colonnade.platform.problem.Validation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** How passwords are kept: PBKDF2 with SHA-512 and 210,000 rounds, the number OWASP's cheat sheet gives. */
@ApplicationScoped
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    @Inject
    Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        nobodys = hash(Secret.next());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String kept) {
        return hash.verify(password.toCharArray(), kept);
    }

    /** Takes as long as a real comparison, so that time does not tell which handles exist. */
    void pretend(String password) {
        hash.verify(password.toCharArray(), nobodys);
    }

    static void validate(Validation validation, String password, String pointer) {
        validation.require(longEnough(password), pointer, "invalid.password", SHORTEST, LONGEST);
    }

    /** And not so long that hashing it becomes a burden. */
    static boolean longEnough(String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        return length >= SHORTEST && length <= LONGEST;
    }
}
