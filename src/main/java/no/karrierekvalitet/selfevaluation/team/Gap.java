package no.karrierekvalitet.selfevaluation.team;

/**
 * Something that few of a team have come far with, for the service's plan.
 *
 * @param area id of the competence area
 * @param statement id of the sub-competence
 * @param share how large a part of the team has
 */
public record Gap(String area, String statement, Band share) {}
