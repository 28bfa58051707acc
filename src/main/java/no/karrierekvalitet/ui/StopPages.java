package no.karrierekvalitet.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.PostFromOutside;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stopping e-mails from one of them, signed in or not: every kind of {@link Stoppable} in the same way. */
@Controller
@Access(Access.Rule.ANYONE)
public class StopPages {

    static final String PATH = "/paminnelser/stopp/";

    private final Map<String, Stoppable> kinds;

    StopPages(List<Stoppable> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Stoppable::kind, letters -> letters));
    }

    @Bean
    static PostFromOutside stopping() {
        return new PostFromOutside(PATH + "*/*");
    }

    /**
     * Where the link in an e-mail leads. It only asks, because programs that check e-mail visit links before people do; in
     * a browser the page asks by itself.
     */
    @GetMapping(PATH + "{kind}/{token}")
    Page ask(@PathVariable String kind, @PathVariable String token) {
        var letters = letters(kind);
        return letters.canStop().test(token)
                ? Page.of("ui/stop", new View(letters.texts(), Stoppable.address(kind, token)))
                        .title("ui.stop.title")
                : stopped(letters).status(HttpStatus.GONE);
    }

    /** Also posted to by mail programs that show a button of their own (RFC 8058). */
    @PostMapping(PATH + "{kind}/{token}")
    Page stop(@PathVariable String kind, @PathVariable String token) {
        var letters = letters(kind);
        return letters.stop().test(token) ? stopped(letters) : stopped(letters).status(HttpStatus.GONE);
    }

    private Stoppable letters(String kind) {
        return Optional.ofNullable(kinds.get(kind)).orElseThrow(Failure.NotFound::new);
    }

    private static Page stopped(Stoppable letters) {
        return Page.of("ui/stopped", new View(letters.texts(), letters.settings()))
                .title("ui.stop.done");
    }

    /**
     * @param texts beginning of the keys of the kind
     * @param path where to stop them, or to turn them on again
     */
    public record View(String texts, @Nullable String path) {}
}
