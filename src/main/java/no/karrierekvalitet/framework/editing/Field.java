package no.karrierekvalitet.framework.editing;

import java.util.List;
import no.karrierekvalitet.platform.Language;

/**
 * Something an element of a certain shape says.
 *
 * @param path property names from the element inwards, with dots, as in {@code definition.skills}
 * @param languages in which a text is told; empty for what has no language
 * @param options what may be chosen; empty when anything may be written
 * @param required whether an edition is complete only with it
 */
public record Field(String path, Type type, List<Language> languages, List<String> options, boolean required) {

    public enum Type {
        /** One text in several languages. */
        TEXT,
        /** A list of such texts. */
        TEXTS,
        /** A short value without language. */
        LINE,
        /** A year, a month or a day. */
        DATE,
        /** A whole number. */
        NUMBER,
        /** One of the options, or the code of an element. */
        CHOICE,
        /** Several of the options, or the codes of several elements. */
        NAMES
    }

    /** The innermost property's name. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    boolean spoken() {
        return type == Type.TEXT || type == Type.TEXTS;
    }
}
