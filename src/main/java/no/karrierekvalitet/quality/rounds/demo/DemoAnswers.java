package no.karrierekvalitet.quality.rounds.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.quality.rounds.Level;

/** What people in the demo would say: the same on every installation, near what the service agrees on, and now and then not. */
final class DemoAnswers {

    private DemoAnswers() {}

    /** @param years that the service has worked on it */
    static Level agreed(String service, String indicator, int years) {
        int talent = spun(service + indicator, 5);
        return Level.STEPS.get(Math.clamp((talent + years) / 2, 0, 3));
    }

    static Map<String, Level> of(String person, String service, List<String> indicators, int years) {
        var answers = new HashMap<String, Level>();
        for (var indicator : indicators) {
            answers.put(indicator, said(person, service, indicator, years));
        }
        return answers;
    }

    private static Level said(String person, String service, String indicator, int years) {
        int mood = spun(person + indicator, 20);
        if (mood == 0) {
            return Level.DONT_KNOW;
        }
        // Some indicators divide a house more than others
        int width = spun(indicator + service + "wide", 3);
        int off = mood < 10 ? 0 : mood < 15 ? width : -width;
        return Level.STEPS.get(Math.clamp(agreed(service, indicator, years).ordinal() + off, 0, 3));
    }

    /** A number from 0, always the same for the same words. */
    static int spun(String words, int below) {
        int hash = words.hashCode();
        return Math.floorMod(hash ^ (hash >>> 15), below);
    }
}
