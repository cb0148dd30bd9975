package colonnade.launch;

/** Why we do not go on: a message key and what it names, told to the person as one plain sentence. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] details;

    public Refusal(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    String in(Say say) {
        return say.text(key, details);
    }
}
