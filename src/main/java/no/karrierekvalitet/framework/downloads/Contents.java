package no.karrierekvalitet.framework.downloads;

import no.karrierekvalitet.framework.CareerCompetence;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Elements;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.EthicsCards;
import no.karrierekvalitet.framework.Glossary;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.OutcomeForm;
import no.karrierekvalitet.framework.QualityModel;

/** Everything one edition says. */
public record Contents(
        Edition edition,
        Introduction introduction,
        CompetenceStandards standards,
        CareerCompetence career,
        Ethics ethics,
        EthicsCards cards,
        QualityModel quality,
        Glossary glossary,
        OutcomeForm form,
        Elements elements) {

    static Contents of(Editions editions, Edition edition) {
        var id = edition.id();
        return new Contents(
                edition,
                editions.introduction(id),
                editions.standards(id),
                editions.careerCompetence(id),
                editions.ethics(id),
                editions.ethicsCards(id),
                editions.quality(id),
                editions.glossary(id),
                editions.outcomeForm(id),
                editions.elements(id));
    }

    /** One of the framework's areas, by its lasting id. */
    public Introduction.Area area(String id) {
        return introduction.area(id).orElseThrow();
    }
}
