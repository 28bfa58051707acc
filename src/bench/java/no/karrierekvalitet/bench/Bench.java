package no.karrierekvalitet.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the product from outside. See docs/figures.md for what the figures mean. */
final class Bench {

    interface Scenario {
        void run() throws Exception;
    }

    private static final Map<String, Scenario> SCENARIOS = scenarios();

    private Bench() {}

    private static Map<String, Scenario> scenarios() {
        var all = new LinkedHashMap<String, Scenario>();
        all.put("bare", Bare::measure);
        all.put("start", Start::measure);
        all.put("public-pages", Pages::forThePublic);
        all.put("area-pages", Pages::ofAnArea);
        all.put("evaluations", Evaluations::areaByArea);
        all.put("claims", Evaluations::claimed);
        all.put("framework-pdf", Downloads::book);
        all.put("poster", Downloads::poster);
        all.put("report", EventReports::measure);
        all.put("seating", SeatingPeople::measure);
        all.put("kill", Kill::measure);
        all.put("slow-phone", SlowPhone::measure);
        all.put("hall", HallDay::measure);
        all.put("ledger", HallLedger::measure);
        all.put("nodes", TwoNodes::measure);
        all.put("case-import", CaseImport::measure);
        all.put("round", RoundDay::measure);
        all.put("team-picture", TeamPictures::measure);
        all.put("live", LiveStreams::measure);
        return all;
    }

    static void main(String[] names) throws Exception {
        for (var name : names.length == 0 ? SCENARIOS.keySet() : List.of(names)) {
            var scenario = SCENARIOS.get(name);
            if (scenario == null) {
                System.err.println("There is " + SCENARIOS.keySet() + ", not " + name);
                System.exit(2);
            }
            scenario.run();
        }
    }
}
