package no.karrierekvalitet.development.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.platform.Localized;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What fictional people write in their plans.
 *
 * @param whys by competence area
 * @param learned by kind of activity
 */
record DemoWords(
        Map<String, List<Localized>> whys,
        List<OwnGoal> own,
        List<OwnActivity> ownActivities,
        Map<String, List<Localized>> learned,
        List<Localized> withWhom) {

    record OwnGoal(Localized title, Localized why) {}

    record OwnActivity(String kind, Localized text) {}

    static DemoWords read() {
        try (var file = new ClassPathResource("development/demo-plans.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, DemoWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
