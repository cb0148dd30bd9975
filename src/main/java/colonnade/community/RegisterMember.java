package colonnade.community;

import colonnade.platform.id.Ids;
import colonnade.platform.language.Language;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes an account and its byline. */
@ApplicationScoped
public class RegisterMember {

    /** What somebody who registers tells us. */
    public record Registration(String handle, String displayName, String email, String password) {}

    static final Pattern HANDLE = Pattern.compile("[a-z0-9][a-z0-9-]{1,38}");
    static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}\\p{Cs}@<>\"]{1,64}@[^\\s\\p{Cntrl}\\p{Cs}@<>\"]{1,190}");

    /** Names that would pass for the site itself. */
    private static final Set<String> RESERVED = Set.of(
            FirstAdmin.HANDLE,
            "administrator",
            "root",
            "system",
            "colonnade",
            "editor",
            "editors",
            "operator",
            "support",
            "help",
            "me",
            "current",
            "new");

    @Inject
    Members members;

    @Inject
    Bylines bylines;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Transactional
    public Member register(Registration wanted, Language language) {
        new Validation()
                .require(
                        wanted.handle() == null || !RESERVED.contains(wanted.handle()),
                        "/handle",
                        "invalid.handle-reserved")
                .check();
        return make(wanted, language);
    }

    /** The same for any handle. */
    @Transactional
    Member make(Registration wanted, Language language) {
        validate(wanted);
        // before the first statement: it is slow on purpose, and no connection waits for it
        String hash = passwords.hash(wanted.password());
        if (members.find(wanted.handle()).isPresent()) {
            throw Problem.of(CommunityProblem.HANDLE_TAKEN, wanted.handle());
        }
        if (members.byEmail(wanted.email()).isPresent()) {
            throw Problem.of(CommunityProblem.EMAIL_TAKEN);
        }
        Member member = new Member(
                Ids.next(),
                wanted.handle(),
                wanted.displayName().strip(),
                wanted.email(),
                hash,
                language,
                clock.instant());
        members.add(member);
        bylines.add(member);
        return member;
    }

    private static void validate(Registration wanted) {
        Validation validation = new Validation()
                .require(
                        wanted.handle() != null
                                && HANDLE.matcher(wanted.handle()).matches(),
                        "/handle",
                        "invalid.handle")
                .line(wanted.displayName(), "/displayName", 60)
                .require(wanted.email() != null && EMAIL.matcher(wanted.email()).matches(), "/email", "invalid.email");
        Passwords.validate(validation, wanted.password(), "/password");
        validation.check();
    }
}
