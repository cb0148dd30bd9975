package colonnade.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;

/** The name an article is signed with: a member's, or an imported one without account. */
@Entity
public class Byline {

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Column(name = "member_id")
    private UUID memberId;

    protected Byline() {}

    Byline(UUID id, String slug, String name, UUID memberId) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.memberId = memberId;
    }

    public UUID id() {
        return id;
    }

    /** The last part of {@code /authors/{slug}}: the member's handle, or begins with a tilde. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Optional<UUID> memberId() {
        return Optional.ofNullable(memberId);
    }
}
