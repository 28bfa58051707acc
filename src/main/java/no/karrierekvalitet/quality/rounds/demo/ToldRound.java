package no.karrierekvalitet.quality.rounds.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.quality.rounds.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A round of the demo as it is told in {@code quality/demo-rounds.json}.
 *
 * @param level how many years the service has worked on it: the further, the more is in place
 * @param areas empty for all seven
 * @param copies whether it goes on from the service's round before
 * @param people how many answer; null for everybody
 * @param agreedFirst how many the meeting has come to; null for all in a closed round
 * @param grounds by indicator
 */
record ToldRound(
        String service,
        int daysAgo,
        int deadlineAfter,
        Phase phase,
        int level,
        List<String> areas,
        boolean copies,
        boolean brings,
        @Nullable Integer people,
        @Nullable Integer agreedFirst,
        List<String> lifted,
        List<String> chosen,
        List<Planned> actions,
        Map<String, String> grounds) {

    /** @param about code of an indicator */
    record Planned(String title, String measure, int dueAfter, String status, String effect, String about) {}

    private record File(List<ToldRound> rounds) {}

    static List<ToldRound> read() {
        try (var file = new ClassPathResource("quality/demo-rounds.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, File.class).rounds();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
