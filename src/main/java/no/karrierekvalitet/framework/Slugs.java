package no.karrierekvalitet.framework;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Names in addresses, made from the bokmål names of an edition. */
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /** The document with a {@code slug} for each thing in a list; of two with one name the second gets a number. */
    static ObjectNode give(ObjectNode document, String list) {
        var given = document.deepCopy();
        var taken = new HashSet<String>();
        for (var thing : given.path(list)) {
            ((ObjectNode) thing).put("slug", unique(thing, taken));
        }
        return given;
    }

    private static String unique(JsonNode thing, Set<String> taken) {
        var slug = of(thing.path("name").path("nb").asString(""));
        var wanted = slug.isEmpty() ? thing.path("id").asString() : slug;
        return Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? wanted : wanted + "-" + i)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    /** "Vår kvalitet – på nytt" becomes "var-kvalitet-pa-nytt"; a name in other letters than Latin becomes nothing. */
    static String of(String name) {
        var latin = name.toLowerCase(java.util.Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var words = plain.length() <= LONGEST ? plain : plain.substring(0, plain.lastIndexOf('-', LONGEST) + 1);
        return words.replaceAll("^-|-$", "");
    }

    /**
     * What an address means in an edition. Names win over ids, and this edition over others: an address that named
     * something before, in whichever edition, leads to what that has become.
     *
     * @param elsewhere the same kind of thing in all editions, the newest first
     * @param replacement the id of what took the place of an id
     */
    static <T extends Slugged> Optional<T> find(
            String name, List<T> here, Stream<List<T>> elsewhere, Function<String, Optional<String>> replacement) {
        return here.stream()
                .filter(thing -> thing.slug().equals(name))
                .findFirst()
                .or(() -> byId(here, name))
                .or(() -> elsewhere
                        .flatMap(List::stream)
                        .filter(thing -> thing.isCalled(name))
                        .map(Slugged::id)
                        .distinct()
                        .flatMap(id ->
                                byId(here, id).or(() -> replacement.apply(id).flatMap(by -> byId(here, by))).stream())
                        .findFirst());
    }

    private static <T extends Slugged> Optional<T> byId(List<T> things, String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }
}
