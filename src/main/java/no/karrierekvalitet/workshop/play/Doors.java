package no.karrierekvalitet.workshop.play;

import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Rooms;
import no.karrierekvalitet.workshop.plenary.Polls;
import no.karrierekvalitet.workshop.plenary.RoomSums;
import no.karrierekvalitet.workshop.programme.Programmes;
import no.karrierekvalitet.workshop.room.Moves;
import no.karrierekvalitet.workshop.room.Tables;
import no.karrierekvalitet.workshop.table.Sheets;
import no.karrierekvalitet.workshop.table.Work;
import org.springframework.stereotype.Component;

/** The doors through which real devices go, for simulated ones. */
@Component
record Doors(
        Events events,
        Rooms rooms,
        Programmes programmes,
        Moves moves,
        Work work,
        Sheets sheets,
        Tables tables,
        Polls polls,
        RoomSums sums) {}
