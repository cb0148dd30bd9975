package colonnade.contract;

import colonnade.testing.Api;
import colonnade.testing.Browser;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** One person of each role. The admin is a new one: the first founds the groups, and organises them therefore. */
final class Company {

    private final People people;
    private final Map<Role, Person> persons = new EnumMap<>(Role.class);
    private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
    private Person bystander;

    Company(People people) {
        this.people = people;
    }

    Person person(Role role) {
        return persons.computeIfAbsent(role, this::arrive);
    }

    String handle(Role role) {
        return person(role).handle();
    }

    /** Somebody whom acts are about, who does none. */
    Person bystander() {
        if (bystander == null) {
            bystander = people.person("bystander");
        }
        return bystander;
    }

    Api as(Role role, Api api) {
        return role == Role.ANONYMOUS ? api : api.as(person(role).token());
    }

    Browser browser(Role role, URI product) {
        return browsers.computeIfAbsent(role, new_ -> {
            Browser browser = new Browser(product);
            if (role != Role.ANONYMOUS) {
                browser.submit("/sign-in", "/sign-in", Map.of("handle", handle(role), "password", People.PASSWORD));
            }
            return browser;
        });
    }

    /** After an act that may have ended their sessions. */
    void comeBack(Role role) {
        if (role != Role.ANONYMOUS) {
            Person gone = person(role);
            persons.put(role, new Person(gone.handle(), gone.email(), people.signIn(gone.handle())));
        }
    }

    private Person arrive(Role role) {
        Person person = people.person(role.word());
        if (role.ofSite()) {
            people.giveSite(person, role.word());
        }
        return person;
    }
}
