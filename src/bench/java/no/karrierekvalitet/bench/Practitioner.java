package no.karrierekvalitet.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** One of the demo's people, signed in as a browser does it, with everything it takes to evaluate themselves. */
record Practitioner(Client client, String person, String csrf, List<Area> areas) {

    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern AREA = Pattern.compile("href=\"/min-kompetanse/([a-z0-9-]+)\"");
    private static final Pattern STATEMENT = Pattern.compile("type=\"radio\"[^>]*name=\"([a-z0-9-]+)\"|name=\"([a-z0-9-]+)\"[^>]*type=\"radio\"");
    private static final Pattern LOCAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern EDITION = Pattern.compile("data-edition=\"([0-9a-f-]{36})\"");
    private static final Pattern EVALUATION = Pattern.compile("name=\"evaluation\" value=\"([0-9a-f-]{36})\"");
    private static final List<String> STEPS = List.of("notRelevant", "newToMe", "onMyWay", "competent", "specialised");

    /** An area as its page shows it. */
    record Area(String id, String edition, List<String> statements) {}

    static List<Practitioner> signedIn(House house, int count) throws IOException {
        var everybody = new ArrayList<Practitioner>();
        for (int i = 0; i < count; i++) {
            everybody.add(signedIn(house.client(), i));
        }
        return everybody;
    }

    private static Practitioner signedIn(Client client, int number) throws IOException {
        expect(client.sendAndRemember(client.get("/logg-inn?alle")), 200);
        var people = all(PERSON, client.body()).stream().distinct().toList();
        var person = people.get(number % people.size());
        var csrf = all(CSRF, client.body()).getFirst();
        expect(client.sendAndRemember(client.post("/logg-inn/demo", Map.of("person", person, "_csrf", csrf))), 303);
        expect(client.sendAndRemember(client.get("/min-kompetanse")), 200);
        var areas = new ArrayList<Area>();
        for (var id : all(AREA, client.body()).stream().distinct().toList()) {
            expect(client.sendAndRemember(client.get("/min-kompetanse/" + id)), 200);
            var page = client.body();
            all(EDITION, page).stream()
                    .findFirst()
                    .map(edition -> new Area(id, edition, national(page)))
                    .ifPresent(areas::add);
        }
        if (areas.size() != 7) {
            throw new IllegalStateException("Not the seven areas but " + areas);
        }
        expect(client.sendAndRemember(client.get("/min-kompetanse/" + areas.getFirst().id())), 200);
        return new Practitioner(client, person, all(CSRF, client.body()).getFirst(), areas);
    }

    /** The edition's own 63; what a service has put beside them is left open. */
    private static List<String> national(String page) {
        return all(STATEMENT, page).stream().distinct().filter(statement -> !LOCAL.matcher(statement).matches()).toList();
    }

    /** A new evaluation; the id of it stands on every area page. */
    String begin() {
        try {
            expect(client.send(client.post("/min-kompetanse", Map.of("_csrf", csrf))), 303);
            expect(client.send(client.get("/min-kompetanse/" + areas.getFirst().id())), 200);
            return all(EVALUATION, client.body()).getFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The form of an area with all of its statements answered. */
    byte[] answers(String evaluation, Area area, Random random) {
        var form = new LinkedHashMap<String, String>();
        form.put("_csrf", csrf);
        form.put("evaluation", evaluation);
        form.put("edition", area.edition());
        area.statements().forEach(statement -> form.put(statement, step(random)));
        return client.post("/min-kompetanse/" + area.id() + "/svar", form);
    }

    static String step(Random random) {
        return STEPS.get(random.nextInt(STEPS.size()));
    }

    /** As docs/self-evaluation.md has it. */
    static String answer(String statement, String step) {
        return "\"%s\":{\"step\":\"%s\",\"age\":0}".formatted(statement, step);
    }

    static String delivery(String evaluation, String edition, String answers) {
        return "{\"evaluation\":\"%s\",\"edition\":\"%s\",\"age\":0,\"answers\":{%s},\"notes\":{}}"
                .formatted(evaluation, edition, answers);
    }

    static void expect(int status, int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("Answered " + status + " instead of " + wanted);
        }
    }

    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .toList();
    }
}
