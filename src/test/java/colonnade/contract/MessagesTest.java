package colonnade.contract;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.platform.problem.ProblemType;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, takes the same arguments in both, and is used. */
class MessagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/colonnade");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Language.ENGLISH)).isEqualTo(keys(Language.CHINESE));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        List<String> different = new ArrayList<>();
        Properties chinese = texts(Language.CHINESE);
        texts(Language.ENGLISH).forEach((key, english) -> {
            String other = chinese.getProperty((String) key, "");
            if (!arguments((String) english).equals(arguments(other))) {
                different.add(key + ": " + english + " / " + other);
            }
        });
        assertThat(different).isEmpty();
    }

    @Test
    void everyTextIsAWellFormedPattern() {
        for (Language language : Language.values()) {
            texts(language)
                    .forEach((key, text) -> assertThat(new MessageFormat((String) text, language.locale()))
                            .as("%s", key)
                            .isNotNull());
        }
    }

    /** A kind that is put together, as {@code "group-role." + role}, is not looked at. */
    @Test
    void everyNoticeHasAText() throws IOException {
        Pattern told = Pattern.compile("\\btell\\w*\\([^;\"]*\"([a-z-]*[a-z])\"");
        List<String> kinds = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                told.matcher(Files.readString(source)).results().forEach(found -> kinds.add(found.group(1)));
            }
        }
        assertThat(kinds).contains("review-reminder");
        assertThat(kinds).allMatch(kind -> Messages.exists(Language.CHINESE, "notice." + kind));
    }

    @Test
    void everyProblemHasATitleAndADetail() {
        List<String> missing = problems().stream()
                .flatMap(slug -> Stream.of("problem." + slug + ".title", "problem." + slug + ".detail"))
                .filter(key -> !Messages.exists(Language.CHINESE, key))
                .toList();
        assertThat(missing).isEmpty();
    }

    /** A key is used when the sources name it, or name the part of it that stands before a computed end. */
    @Test
    void everyTextIsUsed() {
        Set<String> literals = literals();
        Set<String> problems = problems();
        List<String> unused = keys(Language.CHINESE).stream()
                .filter(key ->
                        !problems.contains(key.replaceFirst("^problem\\.", "").replaceFirst("\\.(title|detail)$", "")))
                .filter(key -> !named(literals, key))
                .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean named(Set<String> literals, String key) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals() {
        return Stream.of(Path.of("src/main/java"), Path.of("src/main/jte"))
                .flatMap(root -> Stream.concat(read(root, ".java"), read(root, ".jte")))
                .flatMap(text ->
                        Pattern.compile("\"([a-z0-9.-]+)\"").matcher(text).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> problems() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("colonnade").stream()
                        .filter(type -> type.isAssignableTo(ProblemType.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> ((ProblemType) constant).slug())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Properties texts(Language language) {
        Properties all = new Properties();
        read(TEXTS, "messages_" + language.locale() + ".properties").forEach(text -> {
            try (Reader reader = new StringReader(text)) {
                all.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all;
    }

    private static Stream<String> read(Path root, String end) {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(end)).toList()) {
                found.add(Files.readString(file));
            }
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
