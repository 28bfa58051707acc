package no.karrierekvalitet.selfevaluation.team.dialogue;

import java.util.UUID;
import no.karrierekvalitet.framework.Step;

/** A statement somebody has put forward to their colleagues as a strength of theirs. */
record Strength(UUID edition, String statement, Step step) {}
