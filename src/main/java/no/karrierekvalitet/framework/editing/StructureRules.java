package no.karrierekvalitet.framework.editing;

import java.util.List;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Shape.Children;
import no.karrierekvalitet.framework.editing.Shape.Naming;
import no.karrierekvalitet.platform.Failure;

/** What the structure allows: where elements may come, go and stand. */
public final class StructureRules {

    private StructureRules() {}

    /** Where else an element may stand. */
    public static List<Element> homes(Tree tree, Element element) {
        var parent = tree.parent(element);
        if (parent.isEmpty() || element.code().indexOf('.') >= 0 || !mayLeave(tree, parent.get(), element.role())) {
            return List.of();
        }
        return tree.all().stream()
                .filter(other -> other.part().equals(element.part())
                        && other.role().equals(parent.get().role())
                        && !other.code().equals(parent.get().code()))
                .filter(other -> mayEnter(tree, other, element.role()))
                .filter(other -> tree.place(other, element.role())
                        .shape()
                        .equals(tree.place(parent.get(), element.role()).shape()))
                .toList();
    }

    public static boolean mayLeave(Tree tree, Element parent, String role) {
        var place = tree.place(parent, role);
        return place.open() && tree.children(parent, role).size() > place.min();
    }

    public static boolean mayEnter(Tree tree, Element parent, String role) {
        var place = tree.place(parent, role);
        return place.open() && tree.children(parent, role).size() < place.max();
    }

    /** What holds others would leave them without a home. */
    public static boolean replaceable(Tree tree, Element element) {
        return tree.parent(element)
                .filter(parent -> tree.place(parent, element.role()).open()
                        && tree.place(parent, element.role()).shape().naming() == Naming.ID
                        && tree.children(element).isEmpty())
                .isPresent();
    }

    static Element found(Tree tree, String part, String code) {
        return tree.find(part, code).orElseThrow(Failure.NotFound::new);
    }

    static Children open(Tree tree, Element parent, String role) {
        var place = tree.shape(parent).children().get(role);
        if (place == null || !place.open()) {
            throw closed();
        }
        return place;
    }

    static Failure closed() {
        return new Failure.Conflict("The structure does not allow this");
    }
}
