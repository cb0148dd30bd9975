package colonnade.community;

import colonnade.platform.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A person with an account. */
@Entity
public class Member {

    @Id
    private UUID id;

    private String handle;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;
    private Instant joined;

    protected Member() {}

    Member(
            UUID id,
            String handle,
            String displayName,
            String email,
            String passwordHash,
            Language language,
            Instant joined) {
        this.id = id;
        this.handle = handle;
        this.displayName = displayName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.language = language.tag();
        this.joined = joined;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    public UUID id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** The language of the mail this member gets. */
    public Language language() {
        return Language.of(language);
    }

    public Instant joined() {
        return joined;
    }
}
