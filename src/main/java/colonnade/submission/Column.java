package colonnade.submission;

import colonnade.platform.id.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A named series of one or more authors. Its owners edit it and say who contributes; both may put drafts in it.
 *
 * <p>Its address never changes. COLUMN is a word of JPQL, so queries call it ArticleColumn.
 */
@Entity(name = "ArticleColumn")
@Table(name = "article_column")
public class Column {

    @Id
    private UUID id;

    private String slug;
    private String title;
    private String about;
    private String charter;
    private String cadence;

    @jakarta.persistence.Column(name = "every_days")
    private Integer everyDays;

    @Embedded
    private Cover cover;

    @jakarta.persistence.Column(name = "group_id")
    private UUID groupId;

    private boolean ordered;
    private long version;

    @jakarta.persistence.Column(name = "created_at")
    private Instant createdAt;

    @jakarta.persistence.Column(name = "updated_at")
    private Instant updatedAt;

    @OneToMany(mappedBy = "column", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ColumnPerson> people = new ArrayList<>();

    protected Column() {}

    Column(String slug, ColumnTerms terms, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.createdAt = now;
        edit(terms, now);
    }

    void edit(ColumnTerms terms, Instant now) {
        title = terms.title();
        about = terms.about();
        charter = terms.charter();
        cadence = terms.cadence();
        everyDays = terms.everyDays();
        cover = terms.cover();
        groupId = terms.groupId();
        changed(now);
    }

    void order(boolean inOrder, Instant now) {
        ordered = inOrder;
        changed(now);
    }

    void changed(Instant now) {
        version++;
        updatedAt = now;
    }

    /**
     * Has these people from now on, in this order.
     *
     * @param by who wants them, and needs not be asked
     * @return who is new and has to be asked
     */
    Set<UUID> seat(Map<UUID, ColumnSeat> wanted, UUID by, Instant now) {
        people.removeIf(person -> !wanted.containsKey(person.memberId()));
        Set<UUID> asked = new LinkedHashSet<>();
        int place = 0;
        for (Map.Entry<UUID, ColumnSeat> one : wanted.entrySet()) {
            ColumnPerson person = find(one.getKey()).orElseGet(() -> add(one.getKey(), by, asked, now));
            person.at(place++, one.getValue());
        }
        return asked;
    }

    /** All who are in it or asked, in order. */
    Map<UUID, ColumnSeat> seats() {
        Map<UUID, ColumnSeat> seats = new LinkedHashMap<>();
        everybody().forEach(person -> seats.put(person.memberId(), person.seat()));
        return seats;
    }

    private ColumnPerson add(UUID memberId, UUID by, Set<UUID> asked, Instant now) {
        ColumnPerson person = new ColumnPerson(this, memberId, by, now);
        people.add(person);
        if (!person.accepted()) {
            asked.add(memberId);
        }
        return person;
    }

    /** What was seen of its people before does not hold any more, so the version counts this, too. */
    void join(ColumnPerson person, Instant now) {
        person.accept(now);
        changed(now);
    }

    void leave(ColumnPerson person, Instant now) {
        people.remove(person);
        changed(now);
    }

    Optional<ColumnPerson> find(UUID memberId) {
        return people.stream()
                .filter(person -> person.memberId().equals(memberId))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** Its scope in a sentence or two. May be empty. */
    public String about() {
        return about;
    }

    /** For whom it is, what belongs here and what does not: Markdown, may be empty. */
    public String charter() {
        return charter;
    }

    /** How many days lie between two articles, as its owners intend it. */
    public Optional<Integer> everyDays() {
        return Optional.ofNullable(everyDays);
    }

    public Optional<Cover> cover() {
        return Optional.ofNullable(cover).filter(shown -> shown.url() != null);
    }

    /** How often it appears, in its owners' words; may be empty. */
    public String cadence() {
        return cadence;
    }

    /** The group on whose page it stands. */
    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    /** Whether readers see its articles in an order that its owners gave; else the newest comes first. */
    public boolean ordered() {
        return ordered;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** All of them in order, those who are only asked, too. */
    public List<ColumnPerson> everybody() {
        return people.stream()
                .sorted(Comparator.comparingInt(ColumnPerson::place))
                .toList();
    }

    /** Those who have agreed, in order. */
    public List<ColumnPerson> people() {
        return everybody().stream().filter(ColumnPerson::accepted).toList();
    }

    public boolean ownedBy(UUID memberId) {
        return people().stream()
                .anyMatch(person -> person.owner() && person.memberId().equals(memberId));
    }

    /** Owners and contributors may put their drafts here. */
    public boolean writtenBy(UUID memberId) {
        return people().stream().anyMatch(person -> person.memberId().equals(memberId));
    }
}
