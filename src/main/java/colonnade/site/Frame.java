package colonnade.site;

import colonnade.community.SiteRole;
import colonnade.platform.language.Dates;
import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.platform.page.Assets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every page needs beside its own data: who looks, in which language, from where.
 *
 * @param languageAsked the address says {@code ?lang=}, so links must go on saying it: readers get no cookie
 * @param path of the request, encoded, with its query
 * @param visitor the member who is signed in
 * @param csrf the token for the forms of this page; empty where nobody has a session
 * @param baseUrl the public address of the site, without a slash at the end
 */
public record Frame(
        Language language, boolean languageAsked, String path, Optional<Visitor> visitor, String csrf, String baseUrl) {

    private static final Pattern CURSOR = Pattern.compile("[?&](cursor=[^&]+)");

    /** Somebody who is signed in. */
    public record Visitor(String handle, String name, Set<SiteRole> roles) {

        /** An admin may do all that a site role allows. */
        public boolean is(SiteRole role) {
            return roles.contains(role) || roles.contains(SiteRole.ADMIN);
        }
    }

    public String t(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    public boolean knows(String key) {
        return Messages.exists(language, key);
    }

    public boolean chinese() {
        return language == Language.CHINESE;
    }

    /** The same in this language, for a part of a page. */
    public Frame in(Language other) {
        return new Frame(other, languageAsked, path, visitor, csrf, baseUrl);
    }

    /** The same for a page that is asked for elsewhere: a refused form stands at an address that only takes forms. */
    public Frame at(String otherPath) {
        return new Frame(language, languageAsked, otherPath, visitor, csrf, baseUrl);
    }

    /** The address of a page of ours, for a link. */
    public String to(String page) {
        return languageAsked ? Addresses.withParameter(page, "lang", language.tag()) : page;
    }

    /** This page in the other language. */
    public String inOtherLanguage() {
        return Addresses.withParameter(path, "lang", otherLanguage().tag());
    }

    public Language otherLanguage() {
        return chinese() ? Language.ENGLISH : Language.CHINESE;
    }

    /** This page as it is called for ever: absolute, not bound to a language, without what others hang on to it. */
    public String canonical() {
        var cursor = CURSOR.matcher(path);
        return baseUrl + path.replaceFirst("[?;].*", "") + (cursor.find() ? "?" + cursor.group(1) : "");
    }

    /** The same as it is called in one language, where the page says in both what it says. */
    public String canonical(Language language) {
        return Addresses.withParameter(canonical(), "lang", language.tag());
    }

    /** The picture of a page that has none of its own; absolute. */
    public String shareImage() {
        return baseUrl + Assets.href("share.png");
    }

    public boolean isAt(String place) {
        return path.equals(place) || path.startsWith(place + "/") || path.startsWith(place + "?");
    }

    /** The day; the exact local time comes with the script. */
    public String date(Instant at) {
        return Dates.text(language, at);
    }
}
