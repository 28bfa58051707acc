package no.karrierekvalitet.framework.downloads;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Language;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a poster for each way of writing when the start is well over: the first document after a start reads fonts and
 * loads classes, which takes a second that no reader has to wait for.
 */
@Component
class FirstPoster {

    /** In seconds after the start, so that the first pages come before it. */
    private static final int REST = 3;

    private final Downloads downloads;
    private final Editions editions;

    FirstPoster(Downloads downloads, Editions editions) {
        this.downloads = downloads;
        this.editions = editions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void soon() {
        CompletableFuture.delayedExecutor(REST, TimeUnit.SECONDS, FirstPoster::start)
                .execute(this::make);
    }

    /** On a thread of our own: those of the JVM's pool do not see what is inside our jar. */
    private static void start(Runnable making) {
        var thread = Thread.ofVirtual().name("first-poster").unstarted(making);
        thread.setContextClassLoader(FirstPoster.class.getClassLoader());
        thread.start();
    }

    private void make() {
        var edition = editions.current();
        Stream.of(Language.NB, Language.AR)
                .flatMap(language -> downloads.of(edition).in(language).stream()
                        .filter(item -> item.shelf() == Item.Shelf.POSTERS)
                        .limit(1))
                .forEach(poster -> downloads.content(edition, poster));
    }
}
