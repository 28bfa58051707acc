package no.karrierekvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Sources;
import no.karrierekvalitet.fixtures.TemplateWords;
import org.junit.jupiter.api.Test;

/** The product speaks bokmål, nynorsk and English in full, and every word a reader meets can be translated. */
class TextsTests {

    private static final Map<String, Map<String, String>> TEXTS =
            Map.of("nb", in("nb"), "nn", in("nn"), "en", in("en"));
    private static final Map<String, String> BOKMAL = TEXTS.getOrDefault("nb", Map.of());
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Names of files look like keys. */
    private static final Pattern FILE =
            Pattern.compile(".*\\.(json|sql|jte|css|js|svg|csv|xlsx|pdf|ics|ttf|properties)");

    /** What languages call themselves, and what is wrong with a file of an edition: whoever makes one reads JSON anyway. */
    private static final Set<String> NOT_FOR_READERS = Set.of(
            "Language.java", "EditionRules.java", "Reasons.java", "Upkeep.java", "CaseApi.java", "CaseQuery.java");

    @Test
    void allLanguagesHaveTheSameKeys() {
        TEXTS.forEach(
                (language, texts) -> assertThat(texts.keySet()).as(language).isEqualTo(BOKMAL.keySet()));
    }

    @Test
    void keysBeginWithTheirModule() {
        Sources.below("src/main/resources/messages").forEach((file, text) -> {
            var module = file.split("[-_]")[0] + "."; // a module may have several files: <module>-<part>_<language>
            assertThat(properties(text).stringPropertyNames()).as(file).allMatch(key -> key.startsWith(module));
        });
    }

    @Test
    void patternsCanBeReadAndTakeTheSameArgumentsInEveryLanguage() {
        BOKMAL.forEach((key, text) -> TEXTS.values().forEach(language -> {
            var translated = language.getOrDefault(key, text);
            new MessageFormat(translated);
            assertThat(placeholders(translated)).as(key).isEqualTo(placeholders(text));
        }));
    }

    @Test
    void nothingIsLeftEmpty() {
        TEXTS.values()
                .forEach(language ->
                        language.forEach((key, text) -> assertThat(text).as(key).isNotBlank()));
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        var modules = BOKMAL.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var asked = new TreeMap<String, String>();
        Sources.ofTheHouse()
                .forEach((file, text) -> literals(text)
                        .map(literal -> literal.group(1))
                        .filter(literal -> literal.matches("(" + String.join("|", modules) + ")\\.[\\w.-]*"))
                        .filter(literal -> !FILE.matcher(literal).matches())
                        .forEach(key -> asked.put(key, file)));
        asked.keySet().removeIf(TextsTests::exists);
        assertThat(asked).as("keys without a text, and who asks for them").isEmpty();
    }

    @Test
    void templatesHoldNoWords() {
        var found = new TreeMap<String, List<String>>();
        Sources.below("src/main/jte").forEach((file, text) -> found.put(file, TemplateWords.in(text)));
        found.values().removeIf(List::isEmpty);
        assertThat(found).as("words in templates that no translator can reach").isEmpty();
    }

    @Test
    void classesHoldNoSentences() {
        var found = new TreeSet<String>();
        Sources.below("src/main/java")
                .forEach((file, text) -> literals(withoutComments(text))
                        .filter(literal -> saysSomething(literal.group(1)))
                        .filter(literal -> !NOT_FOR_READERS.contains(
                                        Path.of(file).getFileName().toString())
                                && !isForOperators(withoutComments(text), literal.start()))
                        .forEach(literal -> found.add(file + ": " + literal.group(1))));
        assertThat(found)
                .as("sentences in classes that no translator can reach")
                .isEmpty();
    }

    private static boolean saysSomething(String literal) {
        return literal.matches(".*(\\p{L}{2}[æøåÆØÅ]|[æøåÆØÅ]\\p{L}{2}|\\p{L}[æøåÆØÅ]\\p{L}).*")
                || literal.matches("\\p{Lu}\\p{L}*( \\p{L}+){2,}.*");
    }

    /** Exceptions and the log are for whoever runs the installation, in English. */
    private static boolean isForOperators(String text, int position) {
        var start = Math.max(
                text.lastIndexOf(';', position),
                Math.max(text.lastIndexOf('{', position), text.lastIndexOf('}', position)));
        return Pattern.compile(
                        "Exception\\(|super\\(|Problem\\(|Failure\\(|Unreadable\\(|Conflict\\(|LOG\\.|log\\.|AssertionError\\(|\\.error\\(|@SuppressWarnings")
                .matcher(text.substring(Math.max(start, 0), position))
                .find();
    }

    private static boolean exists(String key) {
        return BOKMAL.containsKey(key)
                || BOKMAL.containsKey(key + ".subject") && BOKMAL.containsKey(key + ".text") // a letter
                || key.endsWith(".") && BOKMAL.keySet().stream().anyMatch(k -> k.startsWith(key));
    }

    private static Stream<MatchResult> literals(String text) {
        return LITERAL.matcher(text).results();
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<!:)//.*$", "");
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> in(String language) {
        var texts = new TreeMap<String, String>();
        Sources.below("src/main/resources/messages").forEach((file, text) -> {
            if (file.endsWith("_" + language + ".properties")) {
                var properties = properties(text);
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        });
        return texts;
    }

    private static Properties properties(String text) {
        var properties = new Properties();
        try {
            properties.load(new java.io.StringReader(text));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
