package no.karrierekvalitet.platform;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of {@link MessageFormat}, read once. Nearly all of ours have plain places ({@code {0}}) only and are put
 * together here; making a MessageFormat for each of the dozens of texts on a page would cost more than the page.
 */
final class TextPattern {

    private static final Pattern PLAIN = Pattern.compile("(?:[^'{}]|''|\\{\\d})*+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String source;
    private final boolean plain;

    /** Between them stand the places, in the order of the text. */
    private final List<String> words = new ArrayList<>();

    private final List<Integer> places = new ArrayList<>();

    TextPattern(String source) {
        this.source = source;
        this.plain = PLAIN.matcher(source).matches();
        var place = PLACE.matcher(source);
        int end = 0;
        for (; place.find(); end = place.end()) {
            words.add(unquoted(end, place.start()));
            places.add(Integer.valueOf(place.group(1)));
        }
        words.add(unquoted(end, source.length()));
    }

    private String unquoted(int start, int end) {
        return source.substring(start, end).replace("''", "'");
    }

    String format(Language language, @Nullable Object... args) {
        if (!plain) {
            return new MessageFormat(source, language.locale()).format(spoken(language, args));
        }
        if (places.isEmpty()) {
            return words.getFirst();
        }
        var text = new StringBuilder(words.getFirst());
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            text.append(place < args.length ? spoken(language, args[place]) : "{" + place + "}")
                    .append(words.get(i + 1));
        }
        return text.toString();
    }

    private static @Nullable Object[] spoken(Language language, @Nullable Object[] args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof Localized text ? text.in(language) : arg)
                .toArray();
    }

    private static String spoken(Language language, @Nullable Object arg) {
        return switch (arg) {
            case String text -> text;
            case Localized text -> text.in(language);
            case Integer number when number >= 0 && number < 1000 && language != Language.AR -> number.toString();
            case null, default -> new MessageFormat("{0}", language.locale()).format(new Object[] {arg});
        };
    }
}
