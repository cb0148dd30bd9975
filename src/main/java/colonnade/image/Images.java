package colonnade.image;

import colonnade.image.cleaning.CleanImage;
import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All pictures. */
@ApplicationScoped
public class Images {

    private static final Pattern URL = Pattern.compile("/images/([A-Za-z0-9_-]{22})\\.(png|jpg|gif)");

    @PersistenceContext
    EntityManager entities;

    /** The picture at an address of ours such as {@code /images/Wm3….png}. */
    public Optional<Image> at(String url) {
        var parts = URL.matcher(url);
        return parts.matches()
                ? find(parts.group(1)).filter(image -> image.url().equals(url))
                : Optional.empty();
    }

    public Optional<Image> find(String id) {
        return first(
                entities.createNativeQuery("select id, extension, width, height, animated from image where id = ?1")
                        .setParameter(1, id));
    }

    /** Those of these files, as {@code Wm3….png}, that are there, in one statement. */
    public Set<String> known(Set<String> files) {
        Set<String> ids =
                files.stream().map(file -> file.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        return all(ids).stream()
                .map(image -> image.url().substring("/images/".length()))
                .collect(Collectors.toSet());
    }

    /** Those of these ids that there are. */
    public List<Image> all(Set<String> ids) {
        return images(entities.createNativeQuery(
                        "select id, extension, width, height, animated from image where id = any(?1)")
                .setParameter(1, ids.toArray(String[]::new)));
    }

    Image byHash(byte[] hash) {
        return first(entities.createNativeQuery(
                                "select id, extension, width, height, animated from image where hash = ?1")
                        .setParameter(1, hash))
                .orElseThrow();
    }

    /** The file. */
    public byte[] bytes(Image image) {
        return file("select bytes from image where id = ?1", image).orElseThrow();
    }

    Optional<byte[]> card(Image image) {
        return file("select bytes from image_card where image_id = ?1", image);
    }

    /** Unless the same picture is there already: that one will be shown soon, and is not forgotten. */
    void add(String id, byte[] hash, CleanImage image, UUID memberId, Instant now) {
        entities.createNativeQuery("""
                        insert into image (id, hash, extension, width, height, animated, bytes, added_by, added_at, seen_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
                        on conflict (hash) do update set seen_at = excluded.seen_at""")
                .setParameter(1, id)
                .setParameter(2, hash)
                .setParameter(3, image.extension())
                .setParameter(4, image.width())
                .setParameter(5, image.height())
                .setParameter(6, image.animated())
                .setParameter(7, image.bytes())
                .setParameter(8, memberId)
                .setParameter(9, Timestamp.from(now))
                .executeUpdate();
    }

    void addCard(Image image, byte[] card) {
        entities.createNativeQuery("insert into image_card (image_id, bytes) values (?1, ?2) on conflict do nothing")
                .setParameter(1, image.id())
                .setParameter(2, card)
                .executeUpdate();
    }

    /** Those that nobody added, and no text was found to show, since {@code before}; the longest unseen first. */
    List<String> unseenSince(Instant before, int most) {
        return Row.all(entities.createNativeQuery("select id from image where seen_at < ?1 order by seen_at limit ?2"
                                + " for update skip locked")
                        .setParameter(1, Timestamp.from(before))
                        .setParameter(2, most))
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Notes which of these are shown in one of these places now. */
    void seeShown(List<String> ids, List<IllustratedTexts.Place> places, Instant now) {
        String shown = places.stream()
                .map(place -> "exists (select 1 from " + place.table() + " where images_in(" + place.text()
                        + ") @> array[i.id])")
                .collect(Collectors.joining(" or "));
        entities.createNativeQuery(
                        "update image i set seen_at = ?1 where id = any (string_to_array(?2, '/')) and (" + shown + ")")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, String.join("/", ids))
                .executeUpdate();
    }

    int removeUnseen(List<String> ids, Instant before) {
        return entities.createNativeQuery(
                        "delete from image where id = any (string_to_array(?1, '/')) and seen_at < ?2")
                .setParameter(1, String.join("/", ids))
                .setParameter(2, Timestamp.from(before))
                .executeUpdate();
    }

    /** It stays: others may show it. */
    void forgetWhoAdded(UUID memberId) {
        entities.createNativeQuery("update image set added_by = null where added_by = ?1")
                .setParameter(1, memberId)
                .executeUpdate();
    }

    private static Optional<byte[]> file(Query query, Image image) {
        return query.setParameter(1, image.id()).getResultList().stream()
                .map(byte[].class::cast)
                .findFirst();
    }

    private Optional<byte[]> file(String sql, Image image) {
        return file(entities.createNativeQuery(sql), image);
    }

    private static Optional<Image> first(Query query) {
        return images(query).stream().findFirst();
    }

    private static List<Image> images(Query query) {
        return Row.all(query).stream()
                .map(row -> new Image(row.text(0), row.text(1), (int) row.number(2), (int) row.number(3), row.flag(4)))
                .toList();
    }
}
