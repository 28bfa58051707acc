package no.karrierekvalitet.workshop.themes.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.themes.board.Sieve;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What somebody looks at on the board, as the address says it: so that going back, sharing it and working without script
 * all lead to the same.
 *
 * @param oppgave the task
 * @param sporsmal the prompt that notes answer
 * @param bord number of the table
 * @param sok what notes contain
 * @param vis how many loose notes are shown
 * @param apne themes that are open
 * @param forslag whether groupings are suggested
 * @param handling the action whose result is told
 */
public record BoardQuery(
        @Nullable UUID oppgave,
        @Nullable UUID sporsmal,
        @Nullable Integer bord,
        @Nullable String sok,
        @Nullable Integer vis,
        @Nullable Set<UUID> apne,
        @Nullable Boolean forslag,
        @Nullable UUID handling) {

    static final int PAGE = 60;
    static final int MOST = 600;
    private static final int LONGEST_WORDS = 100;

    public String words() {
        return sok == null
                ? ""
                : sok.strip()
                        .codePoints()
                        .limit(LONGEST_WORDS)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    public int shown() {
        return vis == null ? PAGE : Math.clamp(vis, PAGE, MOST);
    }

    public Set<UUID> open() {
        return apne == null
                ? Set.of()
                : apne.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean suggesting() {
        return Boolean.TRUE.equals(forslag);
    }

    Sieve sieve() {
        return new Sieve(sporsmal, bord, words());
    }

    public boolean sieved() {
        return !sieve().equals(Sieve.ALL);
    }

    BoardQuery of(UUID task) {
        return new BoardQuery(task, sporsmal, bord, sok, vis, apne, forslag, handling);
    }

    BoardQuery after(@Nullable UUID action) {
        return new BoardQuery(oppgave, sporsmal, bord, sok, vis, apne, forslag, action);
    }

    BoardQuery more() {
        return new BoardQuery(oppgave, sporsmal, bord, sok, shown() + PAGE, apne, forslag, null);
    }

    BoardQuery turned(UUID theme) {
        var open = new LinkedHashSet<>(open());
        if (!open.remove(theme)) {
            open.add(theme);
        }
        return new BoardQuery(oppgave, sporsmal, bord, sok, vis, open, forslag, null);
    }

    BoardQuery suggesting(boolean wanted) {
        return new BoardQuery(oppgave, sporsmal, bord, sok, vis, apne, wanted, null);
    }

    BoardQuery unsieved() {
        return new BoardQuery(oppgave, null, null, null, null, apne, forslag, null);
    }

    /** As it follows an address, with its question mark. */
    String text() {
        var address = UriComponentsBuilder.newInstance();
        add(address, "oppgave", oppgave);
        add(address, "sporsmal", sporsmal);
        add(address, "bord", bord);
        add(address, "sok", words().isEmpty() ? null : words());
        add(address, "vis", shown() == PAGE ? null : shown());
        open().stream().limit(100).forEach(theme -> address.queryParam("apne", theme));
        add(address, "forslag", suggesting() ? true : null);
        add(address, "handling", handling);
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    static String home(Event event) {
        return event.path() + "/temaer";
    }
}
