package no.karrierekvalitet.workshop.themes.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilterFactory;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** The words of a text by their stems, without those that say nothing. Bokmål and nynorsk meet in the same stems. */
final class Words {

    private static final NorwegianLightStemFilterFactory BOTH_NORWEGIANS =
            new NorwegianLightStemFilterFactory(new HashMap<>(Map.of("variant", "no")));
    private static final Analyzer NORWEGIAN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            var words = new StopFilter(new LowerCaseFilter(source), NorwegianAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(source, BOTH_NORWEGIANS.create(words));
        }
    };
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer OTHER = new StandardAnalyzer();
    private static final int SHORTEST = 3;

    private Words() {}

    /** Stems in the order they appear, each with a word as it was written. */
    static Map<String, String> of(String text, @Nullable String language) {
        var words = new LinkedHashMap<String, String>();
        try (var stream = analyzer(language).tokenStream("", text)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (stem.length() >= SHORTEST) {
                    words.putIfAbsent(stem.toString(), text.substring(place.startOffset(), place.endOffset()));
                }
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(@Nullable String language) {
        return switch (language) {
            case null -> NORWEGIAN;
            case "nb", "nn", "no" -> NORWEGIAN;
            case "en" -> ENGLISH;
            default -> OTHER;
        };
    }
}
