package no.karrierekvalitet.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Cards to talk about ethics with: situations from practice, and single questions. An edition may have none. Immutable.
 *
 * @param howToUse what those who play do, step by step
 */
public record EthicsCards(List<Sector> sectors, List<Localized> howToUse, List<Deck> decks) {

    static final EthicsCards NONE = new EthicsCards(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return decks.isEmpty();
    }

    public Stream<Card> cards() {
        return decks.stream().flatMap(deck -> deck.cards().stream());
    }

    /** Where a situation takes place; nothing for a question. */
    public Optional<Sector> sector(Card card) {
        return sectors.stream()
                .filter(sector -> sector.key().equals(card.sector()))
                .findFirst();
    }

    public record Sector(String key, Localized name) {}

    public record Deck(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized about,
            List<Card> cards)
            implements Sourced {}

    /**
     * A situation with a title, questions and a turn, or nothing but a question.
     *
     * @param sector key of where it takes place
     * @param whatIf an unexpected turn, to be talked about afterwards
     * @param guidelineRefs ids of the guidelines it is about
     */
    public record Card(
            String id,
            int number,
            Provenance provenance,
            List<String> officialLanguages,
            @Nullable String sector,
            @Nullable Localized title,
            @Nullable Localized situation,
            List<Localized> questions,
            @Nullable Localized whatIf,
            @Nullable Localized question,
            List<String> guidelineRefs)
            implements Sourced {

        /** What it is called: its title, or the question that it asks. */
        public Localized name() {
            return Stream.of(Optional.ofNullable(title), Optional.ofNullable(question))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
