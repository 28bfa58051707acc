package no.karrierekvalitet.framework.exchange.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.exchange.Document;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Reasons;
import no.karrierekvalitet.framework.exchange.sheets.SheetReading.Sheeted;

/**
 * Lays a sheet over a draft as it stands. What the sheet did not touch stays as the draft has it now; what both have
 * touched since the sheet was taken out is told, and nothing is overwritten.
 *
 * @param content of the draft after the import; of no use when there are problems
 */
public record SheetMerge(List<Element> content, List<ImportProblem> problems) {

    public static SheetMerge of(List<Element> draft, SheetReading sheet) {
        if (!sheet.problems().isEmpty()) {
            return new SheetMerge(draft, sheet.problems());
        }
        var problems = new ArrayList<ImportProblem>();
        var content = Changes.byCode(draft);
        for (var one : sheet.sheeted()) {
            var element = one.element();
            var key = List.of(element.part(), element.code());
            var now = content.get(key);
            if (one.retired()) {
                content.remove(key);
            } else if (!EditionSheet.stand(element).equals(one.stand())) {
                var untouched = now == null
                        ? one.stand().isEmpty()
                        : EditionSheet.stand(now).equals(one.stand());
                if (untouched || now != null && EditionSheet.stand(now).equals(EditionSheet.stand(element))) {
                    content.put(key, element);
                } else {
                    problems.add(problem(one, now == null ? "gone" : "changed-meanwhile", element.code()));
                }
            }
        }
        var merged = List.copyOf(content.values());
        if (problems.isEmpty()) {
            structure(merged, sheet, problems);
        }
        if (problems.isEmpty()) {
            shapes(draft, merged, problems);
        }
        return new SheetMerge(merged, List.copyOf(problems));
    }

    private static ImportProblem problem(Sheeted one, String reason, String... args) {
        return ImportProblem.at(
                one.line(), one.element().part() + " " + one.element().code(), reason, args);
    }

    /** Every element hangs under one that is there and may hold it, and none below itself. */
    private static void structure(List<Element> content, SheetReading sheet, List<ImportProblem> problems) {
        var tree = new Tree(content);
        var sound = new HashSet<Element>();
        for (var part : Parts.ALL) {
            var roots = content.stream()
                    .filter(element -> element.part().equals(part) && element.parent() == null)
                    .toList();
            if (roots.isEmpty() && Parts.OPTIONAL.contains(part)) {
                continue;
            }
            if (roots.size() != 1) {
                problems.add(ImportProblem.at(null, part, "one-document"));
                return;
            }
            var waiting = new java.util.ArrayDeque<>(roots);
            while (!waiting.isEmpty()) {
                var element = waiting.pop();
                sound.add(element);
                var places = tree.shape(element).children();
                content.stream()
                        .filter(child ->
                                child.part().equals(part) && element.code().equals(child.parent()))
                        .filter(child -> places.containsKey(child.role()))
                        .forEach(waiting::push);
            }
        }
        content.stream()
                .filter(element -> !sound.contains(element))
                .limit(ImportProblem.TOLD)
                .forEach(lost -> {
                    var line = sheet.sheeted().stream()
                            .filter(one -> one.element().equals(lost))
                            .map(Sheeted::line)
                            .findFirst()
                            .orElse(null);
                    problems.add(ImportProblem.at(
                            line,
                            lost.part() + " " + lost.code(),
                            "no-place",
                            String.valueOf(lost.parent()),
                            lost.role()));
                });
    }

    /** A draft may be unfinished; what a sheet brings must not be of the wrong kind. */
    private static void shapes(List<Element> draft, List<Element> merged, List<ImportProblem> problems) {
        var before = new HashSet<String>();
        check(draft)
                .forEach(problem ->
                        before.add(problem.reason() + problem.pointer().replaceAll("\\d+", "#")));
        check(merged).stream()
                .filter(problem -> !problem.reason().startsWith("required property")
                        && !problem.reason().startsWith("must have at least")
                        && !problem.pointer().equals("/version"))
                .filter(problem ->
                        !before.contains(problem.reason() + problem.pointer().replaceAll("\\d+", "#")))
                .limit(ImportProblem.TOLD)
                .forEach(problem -> problems.add(Reasons.told(null, problem)));
    }

    private static List<no.karrierekvalitet.framework.exchange.ImportResult.Problem> check(List<Element> elements) {
        var documents = new Tree(elements)
                .parts().documents().entrySet().stream()
                        .map(part -> new Document(
                                part.getKey() + ".json",
                                part.getValue().toString().getBytes(StandardCharsets.UTF_8)))
                        .toList();
        return EditionCheck.of(documents).problems();
    }
}
