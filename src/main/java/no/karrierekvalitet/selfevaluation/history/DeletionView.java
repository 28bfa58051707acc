package no.karrierekvalitet.selfevaluation.history;

import no.karrierekvalitet.selfevaluation.Evaluation;

/** What goes when an evaluation is deleted. */
public record DeletionView(Evaluation evaluation, int notes, int reflections, int focus) {}
