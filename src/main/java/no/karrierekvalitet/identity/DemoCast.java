package no.karrierekvalitet.identity;

import java.util.List;

/**
 * Who plays in the demo: the same people on every installation, so that each feature can write its part of their story.
 * They exist as accounts only in demo mode.
 */
public class DemoCast {

    private final List<DemoPerson> people;

    public DemoCast(List<DemoPerson> people) {
        this.people = List.copyOf(people);
    }

    /** Service by service, leaders before practitioners; those of the whole installation last. */
    public List<DemoPerson> people() {
        return people;
    }
}
