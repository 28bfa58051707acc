package no.karrierekvalitet.framework.exchange.cases;

import java.util.List;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.ImportProblem;

/**
 * What somebody has changed in one of our packages, laid over the edition that holds now.
 *
 * @param before the edition as it is
 * @param after the same with the changes; of no use when there are problems
 */
public record Returned(List<Element> before, List<Element> after, List<ImportProblem> problems) {}
