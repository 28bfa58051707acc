package no.karrierekvalitet.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the wording of an element comes from. Shown to readers, so that official text and ours are never mixed up. */
public enum Provenance {
    /** Our own label and text, until an editor enters official wording. */
    @JsonProperty("working")
    WORKING,
    /** The name or heading is confirmed in the owner's sources; the body text is still ours. */
    @JsonProperty("official-name")
    OFFICIAL_NAME,
    /** Name and body are the owner's own words. */
    @JsonProperty("official-text")
    OFFICIAL_TEXT,
    /** Added by a service or county beside the national elements; never in national figures. */
    @JsonProperty("local")
    LOCAL
}
