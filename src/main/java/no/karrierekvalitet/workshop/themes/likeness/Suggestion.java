package no.karrierekvalitet.workshop.themes.likeness;

import java.util.List;
import java.util.UUID;

/**
 * Texts that are alike.
 *
 * @param words by which they are, as somebody wrote them, strongest first
 */
public record Suggestion(List<UUID> texts, List<String> words) {
    public Suggestion {
        texts = List.copyOf(texts);
        words = List.copyOf(words);
    }
}
