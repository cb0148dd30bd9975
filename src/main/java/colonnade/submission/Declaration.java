package colonnade.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an author says openly of how a text came to be. It is said once and goes with the article everywhere. */
public enum Declaration {
    ORIGINAL("original"),
    REPOST("repost"),
    TRANSLATION("translation"),
    /** A machine wrote some of it, or drew some of its pictures. */
    AI_ASSISTED("ai-assisted"),
    /** Somebody paid for it. */
    SPONSORED("sponsored");

    private final String word;

    Declaration(String word) {
        this.word = word;
    }

    /** The word used in tables, in the API and in message keys. */
    public String word() {
        return word;
    }

    /** Whether it says where the text comes from; a text comes from one place. */
    public boolean ofOrigin() {
        return this == ORIGINAL || this == REPOST || this == TRANSLATION;
    }

    public static List<String> words(List<Declaration> declarations) {
        return declarations.stream().map(Declaration::word).toList();
    }

    public static Optional<Declaration> find(String word) {
        return Stream.of(values())
                .filter(declaration -> declaration.word.equals(word))
                .findFirst();
    }
}
