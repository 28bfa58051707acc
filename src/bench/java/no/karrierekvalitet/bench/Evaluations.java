package no.karrierekvalitet.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** P1 and P2: whole evaluations of 63 statements, 32 clients, each saved durably before it is confirmed. */
final class Evaluations {

    private static final int CLIENTS = 32;

    private Evaluations() {}

    /** P1: begun, then each of the seven areas read and its form sent, as a browser does it. */
    static void areaByArea() throws Exception {
        try (var house = House.open()) {
            var clients = Practitioner.signedIn(house, CLIENTS).stream().map(Whole::new).toList();
            Load.median(house, clients).print(
                    "P1 evaluation area by area, %d clients, 16 requests".formatted(CLIENTS), "≥ 425, stretch 850");
        }
    }

    /** P2: what was answered on a device, kept in one save. */
    static void claimed() throws Exception {
        try (var house = House.open()) {
            var clients = new ArrayList<Claim>();
            for (var practitioner : Practitioner.signedIn(house, CLIENTS)) {
                clients.add(new Claim(practitioner));
            }
            Load.median(house, clients).print(
                    "P2 evaluation of 63 answers in one save, %d clients".formatted(CLIENTS), "≥ 1,275, stretch 2,550");
        }
    }

    private record Whole(Practitioner practitioner, Random random) implements Load.Work {

        Whole(Practitioner practitioner) {
            this(practitioner, new Random(practitioner.person().hashCode()));
        }

        @Override
        public void once() throws IOException {
            var client = practitioner.client();
            var evaluation = practitioner.begin();
            for (var area : practitioner.areas()) {
                Practitioner.expect(client.send(client.get("/min-kompetanse/" + area.id())), 200);
                Practitioner.expect(client.send(practitioner.answers(evaluation, area, random)), 303);
            }
        }
    }

    private static final class Claim implements Load.Work {

        private final Practitioner practitioner;
        private final Random random = new Random(1);

        Claim(Practitioner practitioner) {
            this.practitioner = practitioner;
        }

        @Override
        public void once() throws IOException {
            var client = practitioner.client();
            var form = new LinkedHashMap<String, String>();
            form.put("_csrf", practitioner.csrf());
            form.put("svar", onDevice());
            Practitioner.expect(client.send(client.post("/min-kompetanse/behold", form)), 303);
        }

        private String onDevice() {
            var answers = practitioner.areas().stream()
                    .flatMap(area -> area.statements().stream())
                    .map(statement -> Practitioner.answer(statement, Practitioner.step(random)))
                    .collect(Collectors.joining(","));
            return Practitioner.delivery(
                    UUID.randomUUID().toString(), practitioner.areas().getFirst().edition(), answers);
        }
    }
}
