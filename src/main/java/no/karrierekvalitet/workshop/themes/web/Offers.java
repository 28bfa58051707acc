package no.karrierekvalitet.workshop.themes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.workshop.themes.board.BoardTheme;
import no.karrierekvalitet.workshop.themes.board.Boards;
import no.karrierekvalitet.workshop.themes.board.Said;
import no.karrierekvalitet.workshop.themes.likeness.Likeness;
import no.karrierekvalitet.workshop.themes.likeness.Suggestion;
import no.karrierekvalitet.workshop.themes.likeness.Text;
import org.springframework.stereotype.Component;

/** Offers groupings of loose notes: into the themes they are like, and into new ones. People decide. */
@Component
class Offers {

    private static final int GROUPS = 6;

    private final Boards boards;

    Offers(Boards boards) {
        this.boards = boards;
    }

    List<BoardView.Offer> of(UUID task, List<BoardTheme> themes) {
        var notes = boards.all(task);
        var likeness = Likeness.of(Stream.concat(
                        notes.stream().map(note -> new Text(note.id(), note.text(), note.language())),
                        themes.stream().map(theme -> new Text(theme.id(), theme.name(), null)))
                .toList());
        var byId = notes.stream().collect(Collectors.toMap(Said::id, Function.identity()));
        var loose = notes.stream()
                .filter(note -> note.theme() == null)
                .map(Said::id)
                .collect(Collectors.toCollection(ArrayList::new));
        var offers = new ArrayList<BoardView.Offer>();
        for (var theme : themes) {
            var joining = likeness.joining(core(theme, notes), loose);
            if (!joining.texts().isEmpty()) {
                loose.removeAll(joining.texts());
                offers.add(offer(theme, joining, byId));
            }
        }
        likeness.groups(loose, GROUPS).forEach(group -> offers.add(offer(null, group, byId)));
        return offers;
    }

    /** What is in it, and its name. */
    private static List<UUID> core(BoardTheme theme, List<Said> notes) {
        return Stream.concat(
                        Stream.of(theme.id()),
                        notes.stream()
                                .filter(note -> theme.id().equals(note.theme()))
                                .map(Said::id))
                .toList();
    }

    private static BoardView.Offer offer(
            @org.jspecify.annotations.Nullable BoardTheme theme, Suggestion suggestion, Map<UUID, Said> notes) {
        return new BoardView.Offer(
                theme,
                suggestion,
                suggestion.texts().stream()
                        .map(notes::get)
                        .filter(note -> note != null)
                        .toList());
    }
}
