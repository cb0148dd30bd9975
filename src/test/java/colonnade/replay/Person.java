package colonnade.replay;

/** One actor of the log as a member of the product. */
final class Person {

    private final String handle;
    private String token;

    Person(String handle) {
        this.handle = handle;
    }

    String handle() {
        return handle;
    }

    String token() {
        return token;
    }

    void signedIn(String newToken) {
        token = newToken;
    }

    @Override
    public String toString() {
        return handle;
    }
}
