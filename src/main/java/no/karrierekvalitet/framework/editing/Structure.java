package no.karrierekvalitet.framework.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Shape.Children;
import no.karrierekvalitet.framework.editing.Shape.Naming;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Shipped;
import no.karrierekvalitet.platform.Failure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What stands where in a draft: elements come, go, move and take each other's place, as far as the structure allows. What
 * it does not allow is {@link Failure.Conflict}, because no page offers it.
 */
@Service
public class Structure {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 80;

    private final Drafts drafts;
    private final ElementStore elements;
    private final ReplacementStore replacements;
    private final Editions editions;

    Structure(Drafts drafts, ElementStore elements, ReplacementStore replacements, Editions editions) {
        this.drafts = drafts;
        this.elements = elements;
        this.replacements = replacements;
        this.editions = editions;
    }

    /** Where an element goes among its siblings. */
    public enum Direction {
        UP,
        DOWN
    }

    /** What is wrong with a new element's code. */
    public enum BadCode {
        /** Not small letters, digits and hyphens. */
        MALFORMED,
        /** Some edition has or had it; a code is never used again. */
        USED
    }

    /** The code is no code, or not free. Nothing was changed. */
    public static final class CodeRefused extends RuntimeException {
        private final BadCode reason;

        CodeRefused(BadCode reason) {
            super("Code refused", null, false, false);
            this.reason = reason;
        }

        public BadCode reason() {
            return reason;
        }
    }

    @Transactional
    public void move(UUID draft, String part, String code, Direction direction) {
        drafts.lock(draft);
        var tree = elements.tree(draft);
        var element = StructureRules.found(tree, part, code);
        var parent = tree.parent(element).orElseThrow(StructureRules::closed);
        StructureRules.open(tree, parent, element.role());
        var order = codes(tree.children(parent, element.role()));
        var from = order.indexOf(code);
        var to = from + (direction == Direction.UP ? -1 : 1);
        if (to >= 0 && to < order.size()) {
            java.util.Collections.swap(order, from, to);
            elements.place(draft, part, parent.code(), order);
        }
    }

    /** Puts an element last under another parent. */
    @Transactional
    public void moveTo(UUID draft, String part, String code, String newParent) {
        drafts.lock(draft);
        var tree = elements.tree(draft);
        var element = StructureRules.found(tree, part, code);
        var from = tree.parent(element).orElseThrow(StructureRules::closed);
        var to = StructureRules.homes(tree, element).stream()
                .filter(home -> home.code().equals(newParent))
                .findFirst()
                .orElseThrow(StructureRules::closed);
        var left = codes(tree.children(from, element.role()));
        left.remove(code);
        var order = codes(tree.children(to, element.role()));
        order.add(code);
        elements.place(draft, part, to.code(), order);
        elements.place(draft, part, from.code(), left);
    }

    /**
     * A new element, last among its siblings and still empty.
     *
     * @param name its id or key
     * @return its code
     * @throws CodeRefused when the name is no name, or not free
     */
    @Transactional
    public String add(UUID id, String part, String parentCode, String role, String name) {
        var draft = drafts.lock(id);
        var tree = elements.tree(id);
        var parent = StructureRules.found(tree, part, parentCode);
        var place = StructureRules.open(tree, parent, role);
        if (!StructureRules.mayEnter(tree, parent, role)) {
            throw StructureRules.closed();
        }
        var siblings = tree.children(parent, role);
        return insert(draft, parent, place, name, siblings.size());
    }

    private String insert(Draft draft, Element parent, Children place, String name, int position) {
        var shape = place.shape();
        var keyed = shape.naming() == Naming.KEY;
        var code = keyed ? (parent.code() + "." + shape.role() + "." + name) : name;
        if (!CODE.matcher(name).matches() || name.length() > LONGEST_CODE) {
            throw new CodeRefused(BadCode.MALFORMED);
        }
        if (elements.isUsed(draft.framework(), parent.part(), code)) {
            throw new CodeRefused(BadCode.USED);
        }
        var fields = JsonNodeFactory.instance.objectNode();
        if (keyed) {
            fields.put("key", name);
        }
        var provenance = shape.sourced() ? "working" : null;
        var number = shape.numbered() ? Integer.valueOf(position + 1) : null;
        elements.insert(
                draft.id(),
                List.of(new Element(
                        parent.part(),
                        code,
                        parent.code(),
                        shape.role(),
                        position,
                        number,
                        provenance,
                        List.of(),
                        fields)));
        return code;
    }

    /** Gives a draft a part that its basis had not, as the working edition has it. */
    @Transactional
    public void add(UUID id, String part) {
        var draft = drafts.lock(id);
        if (!Parts.OPTIONAL.contains(part) || elements.tree(id).document(part).isPresent()) {
            throw StructureRules.closed();
        }
        elements.insert(id, Shipped.part(part, draft.version()));
    }

    /** Takes an element out, with everything in it; nothing is put in its place. */
    @Transactional
    public void retire(UUID draft, String part, String code) {
        drafts.lock(draft);
        replacements.forgetTowards(draft, part, take(draft, elements.tree(draft), part, code));
    }

    /** Takes an element out because another, which is there already, has its place: earlier answers follow. */
    @Transactional
    public void retire(UUID draft, String part, String code, String replacedBy) {
        drafts.lock(draft);
        var tree = elements.tree(draft);
        var element = StructureRules.found(tree, part, code);
        var successor = StructureRules.found(tree, part, replacedBy);
        if (!successor.role().equals(element.role()) || successor.code().equals(code)) {
            throw StructureRules.closed();
        }
        take(draft, tree, part, code);
        replacements.plan(draft, part, code, replacedBy);
    }

    /** The codes of all that is gone. */
    private List<String> take(UUID draft, Tree tree, String part, String code) {
        var element = StructureRules.found(tree, part, code);
        var parent = tree.parent(element).orElseThrow(StructureRules::closed);
        StructureRules.open(tree, parent, element.role());
        if (!StructureRules.mayLeave(tree, parent, element.role())) {
            throw StructureRules.closed();
        }
        var gone = codes(tree.within(element).toList());
        elements.delete(draft, part, gone);
        var left = codes(tree.children(parent, element.role()));
        left.remove(code);
        elements.place(draft, part, parent.code(), left);
        return gone;
    }

    /**
     * A new element in the place of another, saying the same until somebody changes it. Earlier answers follow.
     *
     * @return its code
     * @throws CodeRefused when the name is no name, or not free
     */
    @Transactional
    public String replace(UUID id, String part, String code, String name) {
        var draft = drafts.lock(id);
        var tree = elements.tree(id);
        var element = StructureRules.found(tree, part, code);
        var parent = tree.parent(element).orElseThrow(StructureRules::closed);
        var place = StructureRules.open(tree, parent, element.role());
        if (!StructureRules.replaceable(tree, element)) {
            throw StructureRules.closed();
        }
        var successor = insert(
                draft,
                parent,
                place,
                name,
                tree.children(parent, element.role()).size());
        elements.say(id, in(element, successor, parent.code()));
        var order = codes(tree.children(parent, element.role()));
        order.set(order.indexOf(code), successor);
        elements.delete(id, part, List.of(code));
        elements.place(id, part, parent.code(), order);
        replacements.plan(id, part, code, successor);
        return successor;
    }

    /** Takes back that an element was taken out: it is there as the draft's basis has it, last in its place. */
    @Transactional
    public void restore(UUID id, String part, String code) {
        var draft = drafts.lock(id);
        var tree = elements.tree(id);
        var before = new Tree(List.copyOf(editions.elements(draft.basedOn()).all()));
        var element = StructureRules.found(before, part, code);
        var parent = StructureRules.found(tree, part, String.valueOf(element.parent()));
        if (tree.find(part, code).isPresent() || !StructureRules.mayEnter(tree, parent, element.role())) {
            throw StructureRules.closed();
        }
        var back = before.within(element)
                .filter(one -> tree.find(part, one.code()).isEmpty())
                .toList();
        elements.insert(id, back);
        var order = codes(tree.children(parent, element.role()));
        order.add(Math.min(order.size(), element.position() == null ? order.size() : element.position()), code);
        elements.place(id, part, parent.code(), order);
        replacements.forget(id, part, code);
    }

    private static Element in(Element what, String code, String parent) {
        return new Element(
                what.part(),
                code,
                parent,
                what.role(),
                what.position(),
                what.number(),
                what.provenance(),
                what.officialLanguages(),
                what.fields());
    }

    private static List<String> codes(List<Element> elements) {
        return new ArrayList<>(elements.stream().map(Element::code).toList());
    }
}
