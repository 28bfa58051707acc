package no.karrierekvalitet.workshop.people.web;

/** @param name empty for those who have not said */
public record Counted(String name, int people, int arrived) {}
