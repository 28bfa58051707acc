package no.karrierekvalitet.workshop.plenary.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.workshop.Room.Canvas;
import no.karrierekvalitet.workshop.plenary.CanvasView;
import no.karrierekvalitet.workshop.plenary.PollStand;
import no.karrierekvalitet.workshop.plenary.Polls;
import no.karrierekvalitet.workshop.plenary.Result;
import no.karrierekvalitet.workshop.plenary.RoomSums;
import no.karrierekvalitet.workshop.room.Now;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the projector can show without other features: the welcome, a vote, words, and the room's self-evaluation. */
@Configuration(proxyBeanMethods = false)
public class OwnCanvases {

    /** @param qr of the address to join at */
    public record Welcome(Now now, String address, QrCode qr) {}

    /** @param result null until enough have answered */
    public record Vote(Now now, PollStand stand, @Nullable Result result) {}

    /** @param picture null until enough have answered */
    public record Evaluation(Now now, RoomSums.Subject subject, int answers, RoomSums.@Nullable Picture picture) {}

    @Bean
    CanvasView welcome(Settings settings) {
        return view(Canvas.WELCOME, now -> {
            var root = settings.publicAddress().toString().replaceAll("/+$", "");
            var address = root + "/bli-med/" + now.event().code();
            return Optional.of(new CanvasView.Shown(
                    "workshop/plenary/welcome",
                    new Welcome(now, root.replaceFirst("^https?://", "") + "/bli-med", QrCode.of(address))));
        });
    }

    @Bean
    CanvasView poll(Polls polls) {
        return view(Canvas.POLL, now -> vote(polls, now, "workshop/plenary/vote"));
    }

    @Bean
    CanvasView words(Polls polls) {
        return view(Canvas.WORDS, now -> vote(polls, now, "workshop/plenary/words"));
    }

    private static Optional<CanvasView.Shown> vote(Polls polls, Now now, String template) {
        return polls.of(now.event()).stream()
                .filter(stand -> stand.poll().id().equals(now.room().canvasId()))
                .findFirst()
                .map(stand -> new CanvasView.Shown(
                        template, new Vote(now, stand, polls.result(stand).orElse(null))));
    }

    @Bean
    CanvasView evaluation(RoomSums sums) {
        return view(
                Canvas.SELF_EVALUATION,
                now -> now.course()
                        .first(item(now))
                        .flatMap(stop -> sums.subject(now.event(), stop.item()))
                        .map(subject -> new CanvasView.Shown(
                                "workshop/plenary/evaluation",
                                new Evaluation(
                                        now,
                                        subject,
                                        sums.answers(subject.item().id()),
                                        sums.picture(subject).orElse(null)))));
    }

    private static @Nullable UUID item(Now now) {
        return now.room().canvasId() == null ? now.room().item() : now.room().canvasId();
    }

    private static CanvasView view(Canvas canvas, Function<Now, Optional<CanvasView.Shown>> show) {
        return new CanvasView() {
            @Override
            public Canvas canvas() {
                return canvas;
            }

            @Override
            public Optional<Shown> show(Now now) {
                return show.apply(now);
            }
        };
    }
}
