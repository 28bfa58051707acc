package no.karrierekvalitet.selfevaluation;

import java.util.List;

/**
 * What a person wrote to themselves along an evaluation.
 *
 * @param discovery what they discovered; empty when they did not say
 */
public record Thoughts(List<Reflection> reflections, String discovery) {

    public static final Thoughts NONE = new Thoughts(List.of(), "");

    public Thoughts {
        reflections = List.copyOf(reflections);
    }

    public boolean isEmpty() {
        return reflections.isEmpty() && discovery.isEmpty();
    }
}
