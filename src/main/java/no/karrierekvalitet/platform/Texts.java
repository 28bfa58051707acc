package no.karrierekvalitet.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The product's own texts: {@code messages/<module>_<language>.properties} in UTF-8, keys starting with the module's
 * name, patterns of {@link java.text.MessageFormat}. Languages fall back to bokmål.
 */
@Component
public class Texts {

    private final Map<Language, Map<String, TextPattern>> patterns = new EnumMap<>(Language.class);

    Texts() {
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename());
        var code = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
        var language = Language.of(code).orElseThrow(() -> new IllegalStateException("Unknown language: " + name));
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = patterns.computeIfAbsent(language, l -> new HashMap<>());
        properties.forEach((key, text) -> texts.put((String) key, new TextPattern((String) text)));
    }

    public boolean has(Language language, String key) {
        return patterns.getOrDefault(language, Map.of()).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return Set.copyOf(patterns.getOrDefault(language, Map.of()).keySet());
    }

    /** The text for a key; the key itself when there is none, which a test forbids. */
    public String get(Language language, String key, Object... args) {
        var pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            pattern = patterns.getOrDefault(Language.NB, Map.of()).get(key);
        }
        return pattern == null ? key : pattern.format(language, args);
    }
}
