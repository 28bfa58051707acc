package no.karrierekvalitet.framework.editing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.platform.Language;

/**
 * How much of what an edition has to say is said, by language.
 *
 * @param missing what stops a publication: texts and values that are not there
 * @param alike where nynorsk and bokmål are the same word for word, and long enough that it may be forgotten work
 */
public record Completeness(Map<Language, Count> languages, List<Gap> missing, List<Gap> alike) {

    /** So short that both written forms may well agree. */
    private static final int SHORT = 4;

    /** Texts that are there, of those that should be. */
    public record Count(int there, int wanted) {

        static final Count NONE = new Count(0, 0);

        Count with(boolean present) {
            return new Count(there + (present ? 1 : 0), wanted + 1);
        }

        Count with(Count other) {
            return new Count(there + other.there, wanted + other.wanted);
        }

        /** 100 only when nothing is missing. */
        public int percent() {
            return wanted == 0 ? 100 : (int) (100L * there / wanted);
        }

        public boolean whole() {
            return there == wanted;
        }
    }

    /** A place in an element where something is to be done; {@code path} as in its form. */
    public record Gap(Element element, String path) {}

    public Count in(Language language) {
        return languages.getOrDefault(language, Count.NONE);
    }

    /** Nynorsk texts that say something of their own or are short, in whole percent of all nynorsk texts wanted. */
    public int nynorsk() {
        var count = in(Language.NN);
        return new Count(count.there() - alike.size(), count.wanted()).percent();
    }

    public boolean whole() {
        return missing.isEmpty();
    }

    /** Of an element alone. */
    public static Completeness of(Element element, Shape shape) {
        var languages = new EnumMap<Language, Count>(Language.class);
        var missing = new ArrayList<Gap>();
        var alike = new ArrayList<Gap>();
        var content = Content.of(shape, element, null);
        shape.fields()
                .forEach(field -> texts(field, content).forEach(path -> {
                    for (var language : field.languages()) {
                        var present = content.values().containsKey(path + "." + language.code());
                        languages.merge(language, Count.NONE.with(present), Count::with);
                        if (!present) {
                            missing.add(new Gap(element, path + "." + language.code()));
                        }
                    }
                    if (isAlike(content.value(path + ".nb"), content.value(path + ".nn"))) {
                        alike.add(new Gap(element, path + ".nn"));
                    }
                }));
        shape.fields().stream()
                .filter(field -> !field.spoken() && field.required())
                .filter(field -> content.value(field.path()).isEmpty())
                .forEach(field -> missing.add(new Gap(element, field.path())));
        return new Completeness(languages, missing, alike);
    }

    /** Of an element and everything in it. */
    public static Completeness of(Tree tree, Element element) {
        return tree.within(element).map(one -> of(one, tree.shape(one))).reduce(none(), Completeness::with);
    }

    public static Completeness of(Tree tree, List<String> parts) {
        return parts.stream()
                .flatMap(part -> tree.document(part).stream())
                .map(document -> of(tree, document))
                .reduce(none(), Completeness::with);
    }

    private static Completeness none() {
        return new Completeness(Map.of(), List.of(), List.of());
    }

    private Completeness with(Completeness other) {
        var languages = new EnumMap<Language, Count>(Language.class);
        languages.putAll(this.languages);
        other.languages.forEach((language, count) -> languages.merge(language, count, Count::with));
        return new Completeness(
                languages,
                Stream.concat(missing.stream(), other.missing.stream()).toList(),
                Stream.concat(alike.stream(), other.alike.stream()).toList());
    }

    /** Paths of the texts a field should have, without language; a list that may not be empty wants at least one. */
    private static List<String> texts(Field field, Content content) {
        return switch (field.type()) {
            case TEXT -> field.required() || said(field, content) ? List.of(field.path()) : List.of();
            case TEXTS ->
                Stream.iterate(0, i -> i + 1)
                        .limit(Math.max(content.lastItem(field) + 1, field.required() ? 1 : 0))
                        .map(i -> field.path() + "." + i)
                        .toList();
            default -> List.of();
        };
    }

    private static boolean said(Field field, Content content) {
        return field.languages().stream()
                .anyMatch(language -> content.values().containsKey(field.path() + "." + language.code()));
    }

    public static boolean isAlike(String bokmal, String nynorsk) {
        return Objects.equals(bokmal, nynorsk) && bokmal.split("\\s+").length >= SHORT;
    }
}
