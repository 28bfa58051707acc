package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.framework.exchange.ImportProblem;

/** That a package's items are a tree, or several: nothing below itself, nothing below what is not there. */
final class PackageTree {

    /** Deeper than any framework, and shallow enough to be shown. */
    static final int DEEPEST = 50;

    /** One item below another thing; identifiers in lower case. */
    record Edge(String child, String parent, String place, int line) {}

    private PackageTree() {}

    static List<ImportProblem> problems(List<Edge> edges, Set<UUID> items, UUID document) {
        var problems = new ArrayList<ImportProblem>();
        var parents = new HashMap<String, List<Edge>>();
        var known = new java.util.HashSet<String>();
        items.forEach(item -> known.add(item.toString()));
        for (var edge : edges) {
            if (!known.contains(edge.child()) && problems.size() < ImportProblem.TOLD) {
                problems.add(ImportProblem.at(edge.line(), edge.place() + "/originNodeURI", "unknown", edge.child()));
            } else if (known.contains(edge.parent())) {
                parents.computeIfAbsent(edge.child(), _ -> new ArrayList<>()).add(edge);
            } else if (!edge.parent().equals(document.toString()) && problems.size() < ImportProblem.TOLD) {
                problems.add(
                        ImportProblem.at(edge.line(), edge.place() + "/destinationNodeURI", "unknown", edge.parent()));
            }
        }
        return problems.isEmpty() ? depth(parents) : problems;
    }

    /** Walks up from every item once, without recursion, because a hostile chain is as long as the package. */
    private static List<ImportProblem> depth(Map<String, List<Edge>> parents) {
        var depths = new HashMap<String, Integer>();
        for (var start : parents.keySet()) {
            var stack = new ArrayDeque<String>();
            stack.push(start);
            while (!stack.isEmpty()) {
                var item = stack.peek();
                var above = parents.getOrDefault(item, List.of());
                if (depths.putIfAbsent(item, -1) == null) {
                    for (var edge : above) {
                        if (Integer.valueOf(-1).equals(depths.get(edge.parent()))) {
                            return List.of(ImportProblem.at(edge.line(), edge.place(), "cycle", edge.child()));
                        }
                        if (!depths.containsKey(edge.parent())) {
                            stack.push(edge.parent());
                        }
                    }
                } else {
                    stack.pop();
                    var deepest = above.stream()
                            .mapToInt(edge -> depths.getOrDefault(edge.parent(), 0))
                            .max()
                            .orElse(0);
                    depths.merge(item, deepest + 1, Math::max);
                    if (deepest >= DEEPEST) {
                        return List.of(ImportProblem.at(
                                above.getFirst().line(), above.getFirst().place(), "deep", String.valueOf(DEEPEST)));
                    }
                }
            }
        }
        return List.of();
    }
}
