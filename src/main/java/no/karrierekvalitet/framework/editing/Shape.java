package no.karrierekvalitet.framework.editing;

import java.util.List;
import java.util.Map;

/**
 * What elements at one place of a part may say and hold, as the part's JSON Schema has it.
 *
 * @param role the property that holds such elements
 * @param naming how they get their code
 * @param sourced whether they say whose words they are
 * @param numbered whether they are counted, from 1
 * @param children by role, in the schema's order
 */
public record Shape(
        String role,
        Naming naming,
        boolean sourced,
        boolean numbered,
        List<Field> fields,
        Map<String, Children> children) {

    public enum Naming {
        /** A lasting id of their own. */
        ID,
        /** A key, unique in its list. */
        KEY,
        /** Just the path to them. */
        PATH
    }

    /**
     * Elements inside an element.
     *
     * @param shape of each of them
     * @param known of those that the schema knows by their id, which say and hold something else
     * @param list whether there are several, from {@code min} to {@code max}
     */
    public record Children(Shape shape, Map<String, Shape> known, boolean list, int min, int max) {

        Shape shape(String code) {
            return known.getOrDefault(code, shape);
        }

        /** Whether editors may add, retire and move: a list whose length the product relies on is closed. */
        public boolean open() {
            return list && min < max;
        }
    }
}
