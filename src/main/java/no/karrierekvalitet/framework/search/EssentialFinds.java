package no.karrierekvalitet.framework.search;

import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Searchable;
import org.springframework.stereotype.Component;

/** What is told in the languages that have no more than the essentials, each on the one page that has them all. */
@Component
class EssentialFinds implements Searchable {

    private final Editions editions;

    EssentialFinds(Editions editions) {
        this.editions = editions;
    }

    /** Something with a place on that page. */
    private record Said(String code, String kind, Localized title, List<Localized> text) {

        static Said of(String code, String kind, Localized title, Localized... text) {
            return new Said(code, kind, title, List.of(text));
        }

        Find in(Language language) {
            return new Find(
                    code + ":" + language.code(),
                    kind,
                    "framework.search.kind." + kind,
                    "/rammeverk?lang=" + language.code() + "#" + code,
                    title,
                    text.stream().filter(one -> isIn(one, language)).toList(),
                    List.of(),
                    1,
                    List.of(language));
        }
    }

    @Override
    public String source() {
        return "essentials";
    }

    @Override
    public String version() {
        return editions.current().id().toString();
    }

    @Override
    public List<Find> all() {
        var said = said().toList();
        return Stream.of(Language.values())
                .filter(language -> !Language.INTERFACE.contains(language))
                .flatMap(language ->
                        said.stream().filter(one -> isIn(one.title(), language)).map(one -> one.in(language)))
                .toList();
    }

    private Stream<Said> said() {
        var edition = editions.current().id();
        var introduction = editions.introduction(edition);
        var commitment = editions.ethics(edition).commitment();
        return Stream.of(
                        Stream.of(Said.of("innhold", "om", introduction.title(), introduction.summary())),
                        introduction.areas().stream()
                                .map(area -> Said.of(area.id(), "om", area.name(), area.question())),
                        introduction.fourCalls().stream()
                                .map(call -> Said.of(call.id(), "om", call.name(), call.text())),
                        Stream.of(Said.of(commitment.id(), "etikk", commitment.name(), commitment.intro())),
                        commitment.pledges().stream().map(pledge -> Said.of(pledge.id(), "etikk", pledge.text())),
                        editions.careerCompetence(edition).pairs().stream()
                                .map(button -> Said.of(button.id(), "karriere", button.name())))
                .flatMap(all -> all);
    }

    private static boolean isIn(Localized text, Language language) {
        return text.languageFor(language) == language;
    }
}
