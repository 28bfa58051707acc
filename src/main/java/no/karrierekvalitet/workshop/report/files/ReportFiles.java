package no.karrierekvalitet.workshop.report.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.platform.Language;
import org.springframework.stereotype.Component;

/** Makes the files of a report, each once for every state, language and kind. */
@Component
public class ReportFiles {

    private static final String TEMPLATE = "workshop/report/paper";

    private final Reports reports;
    private final Clock clock;
    private final Cache<Key, byte[]> made = Caffeine.newBuilder()
            .maximumSize(40)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    ReportFiles(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    private record Key(UUID event, String state, Language language, String kind) {}

    public byte[] pdf(Voice voice) {
        return once(
                voice,
                "pdf",
                () -> reports.pdf(new Report(
                        voice.title(), voice.ui().language(), LocalDate.now(clock), TEMPLATE, Map.of("voice", voice))));
    }

    public byte[] pptx(Voice voice) {
        return once(voice, "pptx", () -> ReportDeck.of(voice));
    }

    public byte[] xlsx(Voice voice) {
        return once(voice, "xlsx", () -> ReportSheet.of(voice));
    }

    private byte[] once(Voice voice, String kind, java.util.function.Supplier<byte[]> make) {
        var report = voice.report();
        var key = new Key(report.event().id(), report.state(), voice.ui().language(), kind);
        return made.get(key, _ -> make.get());
    }
}
