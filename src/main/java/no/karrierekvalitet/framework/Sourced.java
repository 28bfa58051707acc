package no.karrierekvalitet.framework;

import java.util.List;
import no.karrierekvalitet.platform.Language;

/** Something of the framework whose words come from somewhere: the owner, this working edition, or a local addition. */
public interface Sourced {

    Provenance provenance();

    /** Codes of the languages in which the wording is the owner's own; in every other language it is ours. */
    List<String> officialLanguages();

    /** Whose words a reader of this language sees. */
    default Provenance provenanceIn(Language language) {
        var official = provenance() == Provenance.OFFICIAL_NAME || provenance() == Provenance.OFFICIAL_TEXT;
        return official && !officialLanguages().contains(language.code()) ? Provenance.WORKING : provenance();
    }
}
