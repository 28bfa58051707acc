package no.karrierekvalitet.workshop.seating.demo;

import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.people.Participants;
import no.karrierekvalitet.workshop.people.Roll;
import no.karrierekvalitet.workshop.seating.Seatings;
import no.karrierekvalitet.workshop.seating.Tables;
import no.karrierekvalitet.workshop.seating.WishList;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.springframework.stereotype.Component;

/** Fills the kick-off: 350 people at 40 tables in two rounds, with a few wishes. */
@Component
class HallChapter implements DemoChapter {

    private static final int LARGE_TABLES = 30;
    private static final int SMALL_TABLES = 10;
    private static final int PEOPLE = LARGE_TABLES * 9 + SMALL_TABLES * 8;
    private static final int SPEAKERS = 6;

    private final Events events;
    private final Roll roll;
    private final Participants participants;
    private final Tables tables;
    private final WishList wishes;
    private final Seatings seatings;

    HallChapter(
            Events events, Roll roll, Participants participants, Tables tables, WishList wishes, Seatings seatings) {
        this.events = events;
        this.roll = roll;
        this.participants = participants;
        this.tables = tables;
        this.wishes = wishes;
        this.seatings = seatings;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void write() {
        events.announced().stream().findFirst().ifPresent(this::fill);
    }

    private void fill(Event event) {
        tables.add(event.id(), LARGE_TABLES, 9);
        tables.add(event.id(), SMALL_TABLES, 8);
        DemoPeople.read()
                .entries(PEOPLE, LARGE_TABLES + SMALL_TABLES, SPEAKERS)
                .forEach(entry -> roll.add(event, entry, false, Language.NB));
        wish(event);
        seatings.seatQuickly(event.id(), seatings.add(event.id()));
        seatings.seatQuickly(event.id(), seatings.add(event.id()));
        seatings.hold(event.id(), 1);
    }

    private void wish(Event event) {
        var people = participants.expected(event.id()).stream().skip(60).toList();
        for (int i = 0; i < 6; i++) {
            wishes.add(
                    event.id(),
                    i % 2 == 0 ? Wish.Kind.TOGETHER : Wish.Kind.APART,
                    people.get(i * 30).id(),
                    people.get(i * 30 + 7).id());
        }
    }
}
