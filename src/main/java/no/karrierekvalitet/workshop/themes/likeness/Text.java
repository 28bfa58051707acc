package no.karrierekvalitet.workshop.themes.likeness;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param language code of the language it is written in; null is taken for Norwegian */
public record Text(UUID id, String words, @Nullable String language) {}
