package no.karrierekvalitet.bench;

import java.util.ArrayList;
import java.util.List;

/** Downloads: how long the first reader waits for a file that nobody has asked for, and the next for a kept one. */
final class Downloads {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final List<String> EDITIONS = List.of("2024.1-working", "2023.1-working");
    private static final List<String> POSTERS = List.of(
            "etisk-lofte",
            "karriereknappene",
            "karrierelaering-i-kontekst",
            "kompetanseomrader",
            "karriereveiledningsfeltet",
            "refleksjonsmodellen",
            "rammene-for-etisk-praksis",
            "innsatsomrader");

    private Downloads() {}

    static void book() throws Exception {
        measure("PDF of the whole framework", 3_000, List.of("rammeverket-%s.pdf"));
    }

    static void poster() throws Exception {
        measure(
                "poster",
                500,
                POSTERS.stream().map(name -> "plakat-" + name + "-a3-%s.pdf").toList());
    }

    /** Every edition and language is made anew, so each first request is one that waits. */
    private static void measure(String what, int target, List<String> names) throws Exception {
        try (var house = House.open();
                var client = house.client()) {
            var first = new ArrayList<Long>();
            var kept = new ArrayList<Long>();
            for (var edition : EDITIONS) {
                for (var language : LANGUAGES) {
                    for (var name : names) {
                        var path = "/nedlastinger/" + edition + "/" + name.formatted(language);
                        first.add(millis(client, path));
                        kept.add(millis(client, path));
                    }
                }
            }
            System.out.printf("%s, the very first after a start %,d ms%n", what, first.getFirst());
            first.sort(null);
            kept.sort(null);
            System.out.printf(
                    "%s, made, median of %d %,d ms (%,d–%,d)   (target ≤ %,d)%n",
                    what, first.size(), first.get(first.size() / 2), first.getFirst(), first.getLast(), target);
            System.out.printf("%s, kept, median %,d ms%n", what, kept.get(kept.size() / 2));
        }
    }

    private static long millis(Client client, String path) throws Exception {
        var began = System.nanoTime();
        if (client.send(client.get(path)) != 200) {
            throw new IllegalStateException(path + " answered " + client.status());
        }
        return (System.nanoTime() - began) / 1_000_000;
    }
}
