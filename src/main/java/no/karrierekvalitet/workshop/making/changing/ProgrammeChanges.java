package no.karrierekvalitet.workshop.making.changing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.programme.Day;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Programme;
import no.karrierekvalitet.workshop.programme.Programmes;
import no.karrierekvalitet.workshop.programme.Writing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the programme of an event that is not over. */
@Component
public class ProgrammeChanges {

    public static final int MOST_DAYS = 30;

    private final Programmes programmes;
    private final Writing writing;
    private final ChangingStore store;
    private final DeletedItemStore deleted;

    ProgrammeChanges(Programmes programmes, Writing writing, ChangingStore store, DeletedItemStore deleted) {
        this.programmes = programmes;
        this.writing = writing;
        this.store = store;
        this.deleted = deleted;
    }

    /**
     * Writes an item that is new, or as its organiser wants it; on another day it comes last there.
     *
     * @param version the event as the organiser saw it
     * @return false when somebody else has changed the event since; then nothing is
     */
    @Transactional
    public boolean put(Attendee organiser, long version, Item item) {
        if (!store.touch(Changing.open(organiser), version)) {
            return false;
        }
        var order = ids(day(programmes.of(organiser.event()), item.day()));
        if (!order.contains(item.id())) {
            order.add(item.id());
        }
        writing.put(organiser.event().id(), item, 0);
        writing.order(organiser.event().id(), item.day(), order);
        return true;
    }

    /** One place up or down; from the first place of a day to the day before, from the last to the day after. */
    @Transactional
    public void move(Attendee organiser, UUID id, boolean up) {
        store.touch(Changing.open(organiser));
        var programme = programmes.of(organiser.event());
        var item = programme.item(id).orElseThrow(Failure.NotFound::new);
        var order = ids(day(programme, item.day()));
        var from = order.indexOf(id);
        var to = up ? from - 1 : from + 1;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            writing.order(organiser.event().id(), item.day(), order);
        } else {
            toOtherDay(organiser, programme, item, up);
        }
    }

    private void toOtherDay(Attendee organiser, Programme programme, Item item, boolean up) {
        var other = item.day() + (up ? -1 : 1);
        if (other < 1 || other > programme.days().size()) {
            return;
        }
        var order = ids(day(programme, other));
        order.add(up ? order.size() : 0, item.id());
        writing.put(organiser.event().id(), item.onDay(other), 0);
        writing.order(organiser.event().id(), other, order);
    }

    /** An item to which somebody has written stays. */
    @Transactional
    public boolean delete(Attendee organiser, UUID id) {
        store.touch(Changing.open(organiser));
        var programme = programmes.of(organiser.event());
        var item = programme.item(id).orElseThrow(Failure.NotFound::new);
        if (store.isWrittenTo(id)) {
            return false;
        }
        deleted.keep(
                organiser.event().id(), item, ids(day(programme, item.day())).indexOf(id));
        writing.delete(organiser.event().id(), id);
        return true;
    }

    /** Has an item back that was deleted within the last hour, where it was. */
    @Transactional
    public void restore(Attendee organiser, UUID id) {
        store.touch(Changing.open(organiser));
        var kept = deleted.take(organiser.event().id(), id).orElseThrow(Failure.NotFound::new);
        var programme = programmes.of(organiser.event());
        var number = Math.min(kept.item().day(), programme.days().size());
        var order = ids(day(programme, number));
        order.add(Math.min(kept.position(), order.size()), id);
        writing.put(organiser.event().id(), kept.item().onDay(number), 0);
        writing.order(organiser.event().id(), number, order);
    }

    @Transactional
    public void start(Attendee organiser, int day, LocalTime start) {
        store.touch(Changing.open(organiser));
        writing.start(
                organiser.event().id(),
                day(programmes.of(organiser.event()), day).number(),
                start);
    }

    @Transactional
    public void addDay(Attendee organiser) {
        store.touch(Changing.open(organiser));
        var days = programmes.of(organiser.event()).days().size();
        if (days < MOST_DAYS) {
            store.days(organiser.event().id(), days + 1);
        }
    }

    /** The last day, when nothing happens on it. */
    @Transactional
    public void removeDay(Attendee organiser) {
        store.touch(Changing.open(organiser));
        var days = programmes.of(organiser.event()).days();
        if (days.size() > 1 && days.getLast().items().isEmpty()) {
            store.days(organiser.event().id(), days.size() - 1);
        }
    }

    private static Day day(Programme programme, int number) {
        if (number < 1 || number > programme.days().size()) {
            throw new Failure.NotFound();
        }
        return programme.days().get(number - 1);
    }

    private static List<UUID> ids(Day day) {
        return new ArrayList<>(day.items().stream().map(Item::id).toList());
    }
}
