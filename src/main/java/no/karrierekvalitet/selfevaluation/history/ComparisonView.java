package no.karrierekvalitet.selfevaluation.history;

import no.karrierekvalitet.selfevaluation.history.HistoryView.Chapter;
import no.karrierekvalitet.selfevaluation.picture.Change;

/** Two evaluations side by side, and what moved between them. */
public record ComparisonView(Chapter from, Chapter to, Change change) {}
