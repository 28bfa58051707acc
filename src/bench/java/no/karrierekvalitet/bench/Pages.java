package no.karrierekvalitet.bench;

import java.util.ArrayList;
import java.util.List;

/** P3: a page of the framework for the public, and an area page for somebody who is signed in, 16 clients each. */
final class Pages {

    private static final int CLIENTS = 16;
    private static final String TARGET = "≥ 3,250, stretch 6,500";

    private Pages() {}

    static void forThePublic() throws Exception {
        try (var house = House.open()) {
            read(house, "public framework page", "/rammeverk/kompetansestandarder", false);
            read(house, "public framework page, gzip", "/rammeverk/kompetansestandarder", true);
            read(house, "front page", "/", false);
        }
    }

    static void ofAnArea() throws Exception {
        try (var house = House.open()) {
            var people = Practitioner.signedIn(house, CLIENTS);
            var area = "/min-kompetanse/" + people.getFirst().areas().getFirst().id();
            people.forEach(Practitioner::begin);
            measure(house, "area page, signed in", people.stream().map(p -> new Reader(p.client(), area)).toList());
        }
    }

    private static void read(House house, String what, String path, boolean gzip) throws Exception {
        var readers = new ArrayList<Reader>();
        for (int i = 0; i < CLIENTS; i++) {
            var client = house.client();
            readers.add(new Reader(gzip ? client.gzip() : client, path));
        }
        measure(house, what, readers);
    }

    private static void measure(House house, String what, List<Reader> readers) throws Exception {
        var load = Load.median(house, readers);
        load.print("P3 %s, %d clients, %,d bytes".formatted(what, CLIENTS, readers.getFirst().bytes()), TARGET);
    }

    private static final class Reader implements Load.Work {
        private final Client client;
        private final byte[] request;

        Reader(Client client, String path) {
            this.client = client;
            this.request = client.get(path);
        }

        int bytes() {
            return client.bodyLength();
        }

        @Override
        public void once() throws Exception {
            if (client.send(request) != 200) {
                throw new IllegalStateException("Not the page but " + client.status());
            }
        }
    }
}
