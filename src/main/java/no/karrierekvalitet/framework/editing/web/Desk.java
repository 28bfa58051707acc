package no.karrierekvalitet.framework.editing.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.editing.Comparing;
import no.karrierekvalitet.framework.editing.Draft;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.comments.Comment;
import no.karrierekvalitet.framework.editing.comments.Comments;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.NavigationEntry;
import no.karrierekvalitet.ui.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What every page of the editors needs: the draft as it stands, beside what it began as, and who did what. */
@Component
class Desk {

    static final String PATH = "/redaksjon";
    static final String DRAFT = PATH + "/utkast/{draft}";
    static final String PART = DRAFT + "/del/{part}";
    static final String ELEMENT = PART + "/{code}";

    private final Drafts drafts;
    private final Comparing comparing;
    private final Comments comments;
    private final People people;

    Desk(Drafts drafts, Comparing comparing, Comments comments, People people) {
        this.drafts = drafts;
        this.comparing = comparing;
        this.comments = comments;
        this.people = people;
    }

    @Bean
    static NavigationEntry editorsNavigation() {
        Predicate<Viewer> editors = viewer -> viewer.has(PlatformRole.EDITOR);
        return new NavigationEntry(92, PATH, "framework.editing.nav", editors);
    }

    Work work(UUID draft) {
        return work(drafts.find(draft));
    }

    Work work(Draft draft) {
        var tree = drafts.tree(draft.id());
        return new Work(draft, tree, comparing.withBasis(draft, tree), comments.of(draft.id()));
    }

    /** Names of those of these people who still have an account. */
    Map<UUID, String> names(Collection<UUID> ids) {
        return people.find(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(People.Contact::id, People.Contact::name));
    }

    static String path(UUID draft) {
        return PATH + "/utkast/" + draft;
    }

    static String path(UUID draft, String part) {
        return path(draft) + "/del/" + part;
    }

    static String path(UUID draft, String part, String code) {
        return path(draft, part) + "/" + code;
    }

    static Page under(Page page, Draft draft) {
        return page.under(PATH, "framework.editing.title").under(path(draft.id()), "framework.title", draft.name());
    }

    static Page under(Page page, Draft draft, String part) {
        return under(page, draft).under(path(draft.id(), part), "framework.editing.part." + part);
    }

    static boolean open(Comment comment) {
        return comment.open();
    }
}
