package no.karrierekvalitet.selfevaluation.picture;

import java.util.UUID;
import no.karrierekvalitet.ui.Form;

/** Where a visitor has the picture of what their device keeps drawn. */
public record DeviceView(UUID edition, Form form) {}
