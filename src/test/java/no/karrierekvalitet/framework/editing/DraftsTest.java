package no.karrierekvalitet.framework.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Editing.Outcome;
import no.karrierekvalitet.framework.editing.Structure.CodeRefused;
import no.karrierekvalitet.framework.editing.Structure.Direction;
import no.karrierekvalitet.framework.editing.comments.Comments;
import no.karrierekvalitet.framework.editing.comparing.Difference.Kind;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editors change a draft as they like, and nothing else changes. */
@ProductTest
class DraftsTest {

    private static final String STATEMENT = "eth-own-values";

    private final Drafts drafts;
    private final Editing editing;
    private final Structure structure;
    private final Comparing comparing;
    private final Comments comments;
    private final Editions editions;
    private UUID draft = new UUID(0, 0);

    DraftsTest(
            Drafts drafts,
            Editing editing,
            Structure structure,
            Comparing comparing,
            Comments comments,
            Editions editions) {
        this.drafts = drafts;
        this.editing = editing;
        this.structure = structure;
        this.comparing = comparing;
        this.comments = comments;
        this.editions = editions;
    }

    @BeforeEach
    void begin() {
        draft = drafts.begin(Someone.EDITOR.person(), editions.current().id(), "Prøve", "prove-" + UUID.randomUUID());
    }

    @AfterEach
    void delete() {
        drafts.delete(draft);
    }

    @Test
    void a_draft_begins_as_a_whole_copy_and_is_no_edition_yet() {
        assertThat(drafts.tree(draft).all())
                .hasSameSizeAs(editions.elements(editions.current().id()).all());
        assertThat(difference().isEmpty()).isTrue();
        assertThat(editions.published()).noneMatch(edition -> edition.id().equals(draft));
    }

    @Test
    void a_part_that_came_after_the_edition_it_began_as_can_be_taken_in() {
        var all = drafts.tree(draft).all();
        delete();
        draft = drafts.begin(
                Someone.EDITOR.person(),
                editions.current().id(),
                "Før kortene",
                "for-" + UUID.randomUUID(),
                all.stream()
                        .filter(element -> !element.part().equals(Parts.ETHICS_CARDS))
                        .toList());
        assertThat(Completeness.of(drafts.tree(draft), Parts.ALL).whole()).isTrue();

        structure.add(draft, Parts.ETHICS_CARDS);

        assertThat(drafts.tree(draft).all()).hasSameSizeAs(all);
        assertThat(difference().isEmpty()).isTrue();
        assertThatThrownBy(() -> structure.add(draft, Parts.ETHICS_CARDS)).isInstanceOf(Failure.Conflict.class);
        assertThatThrownBy(() -> structure.add(draft, Parts.ETHICS)).isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void no_two_drafts_or_editions_have_the_same_version() {
        var current = editions.current();
        assertThatThrownBy(() -> drafts.begin(Someone.EDITOR.person(), current.id(), "Prøve", current.version()))
                .isInstanceOf(Drafts.VersionTaken.class);
        assertThatThrownBy(() -> drafts.name(draft, "Prøve", current.version()))
                .isInstanceOf(Drafts.VersionTaken.class);
    }

    @Test
    void a_published_edition_is_no_draft() {
        var published = editions.current().id();
        assertThatThrownBy(() -> drafts.find(published)).isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> drafts.delete(published)).isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> structure.move(published, Parts.STANDARDS, STATEMENT, Direction.UP))
                .isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void what_is_saved_is_said_from_then_on_and_its_history_kept() {
        assertThat(save(0, "statement.nb", "Jeg kjenner meg selv.")).isEqualTo(new Outcome.Saved());

        var opened = open();
        assertThat(opened.content().value("statement.nb")).isEqualTo("Jeg kjenner meg selv.");
        assertThat(opened.version()).isEqualTo(1);
        assertThat(opened.history()).extracting(Revision::version).containsExactly(1, 0);
        assertThat(opened.history().getFirst().by()).isEqualTo(Someone.EDITOR.id());
        assertThat(difference().counts()).isEqualTo(Map.of(Kind.TEXT, 1L));
    }

    @Test
    void two_editors_never_overwrite_each_other() {
        save(0, "statement.nb", "Den ene.");

        var outcome = save(0, "statement.nb", "Den andre.");

        assertThat(open().content().value("statement.nb")).isEqualTo("Den ene.");
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.version()).isEqualTo(1);
            assertThat(conflict.by()).isEqualTo(Someone.EDITOR.id());
            assertThat(conflict.merge().clashes().get("statement.nb"))
                    .extracting(Merge.Clash::mine, Merge.Clash::theirs)
                    .containsExactly("Den andre.", "Den ene.");
        });
        assertThat(save(1, "statement.nb", "Begge.")).isEqualTo(new Outcome.Saved());
    }

    @Test
    void who_does_not_say_what_they_had_before_them_overwrites_nothing() {
        assertThat(save(-1, "statement.nb", "Uten å ha lest.")).isInstanceOf(Outcome.Conflict.class);
        assertThat(difference().isEmpty()).isTrue();
    }

    @Test
    void a_draft_may_be_incomplete_but_never_wrong() {
        assertThat(save(0, "statement.nn", "")).isEqualTo(new Outcome.Saved());
        assertThat(problem("kind", "wisdom")).isEqualTo("framework.editing.error.choice");
        assertThat(problem("statement.nb", "a\0b")).isEqualTo("framework.editing.error.character");
        assertThat(problem("statement.nb", "a".repeat(4_001))).isEqualTo("framework.editing.error.long");
        assertThat(problem("provenance", "local")).isEqualTo("framework.editing.error.choice");
    }

    @Test
    void official_text_says_in_which_languages_and_where_it_was_found() {
        var values = new TreeMap<>(open().content().values());
        values.put("provenance", "official-text");
        assertThat(save(0, values))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys("officialLanguages", "source"));
        values.put("officialLanguages", "nb nn");
        values.put("source", "Brev 12");
        assertThat(save(0, values)).isEqualTo(new Outcome.Saved());
        assertThat(difference().counts()).isEqualTo(Map.of(Kind.PROVENANCE, 1L));
    }

    @Test
    void an_element_moves_among_its_siblings_and_to_another_parent_where_it_fits() {
        structure.move(draft, Parts.STANDARDS, STATEMENT, Direction.UP);
        assertThat(difference().counts()).isEqualTo(Map.of(Kind.MOVED, 1L));
        structure.moveTo(draft, Parts.STANDARDS, STATEMENT, "career-learning");
        var moved = drafts.tree(draft).find(Parts.STANDARDS, STATEMENT).orElseThrow();
        assertThat(moved.parent()).isEqualTo("career-learning");
        assertThat(difference().counts()).isEqualTo(Map.of(Kind.MOVED, 1L));
        assertThatThrownBy(() -> structure.moveTo(draft, Parts.STANDARDS, STATEMENT, "system-level"))
                .isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void numbers_follow_the_order() {
        structure.move(draft, Parts.STANDARDS, "ethics", Direction.UP);
        var tree = drafts.tree(draft);
        assertThat(tree.children(tree.document(Parts.STANDARDS).orElseThrow(), "areas"))
                .extracting(element -> element.number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void lists_the_product_counts_on_are_closed() {
        assertThatThrownBy(() -> structure.retire(draft, Parts.STANDARDS, "competence-standards.kinds.skills"))
                .isInstanceOf(Failure.Conflict.class);
        assertThatThrownBy(() -> structure.add(draft, Parts.STANDARDS, "competence-standards", "kinds", "wisdom"))
                .isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void a_code_is_well_formed_and_never_used_again() {
        assertThat(structure.add(draft, Parts.STANDARDS, "ethics", "subCompetences", "eth-ny"))
                .isEqualTo("eth-ny");
        assertThatThrownBy(() -> structure.add(draft, Parts.STANDARDS, "ethics", "subCompetences", STATEMENT))
                .isInstanceOf(CodeRefused.class);
        assertThatThrownBy(() -> structure.add(draft, Parts.STANDARDS, "ethics", "subCompetences", "Ny Påstand"))
                .isInstanceOf(CodeRefused.class);
        assertThat(Completeness.of(drafts.tree(draft), Parts.ALL).missing()).isNotEmpty();
    }

    @Test
    void what_was_taken_out_can_be_taken_back_in() {
        structure.retire(draft, Parts.QUALITY, "anchor-mandate");
        assertThat(difference().counts()).isEqualTo(Map.of(Kind.RETIRED, 4L));
        structure.restore(draft, Parts.QUALITY, "anchor-mandate");
        assertThat(difference().isEmpty()).isTrue();
    }

    @Test
    void what_replaces_a_statement_begins_with_its_words_and_is_told_as_a_replacement() {
        structure.replace(draft, Parts.STANDARDS, STATEMENT, "eth-own-values-and-power");
        assertThat(difference().counts()).isEqualTo(Map.of(Kind.REPLACED, 1L));
        structure.replace(draft, Parts.STANDARDS, "eth-own-values-and-power", "eth-third");
        assertThat(difference().counts()).isEqualTo(Map.of(Kind.REPLACED, 1L));
        assertThatThrownBy(() -> structure.replace(draft, Parts.STANDARDS, "ethics", "ethics-2"))
                .isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void editors_comment_and_solve() {
        comments.write(Someone.EDITOR.person(), draft, Parts.STANDARDS, STATEMENT, "Er dette riktig?");
        var comment = comments.of(draft, Parts.STANDARDS, STATEMENT).getFirst();
        assertThat(comment.open()).isTrue();
        comments.solve(Someone.EDITOR.person(), draft, comment.id(), true);
        assertThat(comments.of(draft).getFirst().open()).isFalse();
    }

    private no.karrierekvalitet.framework.editing.comparing.Difference difference() {
        return comparing.withBasis(drafts.find(draft), drafts.tree(draft));
    }

    private Editing.Opened open() {
        return editing.open(draft, drafts.tree(draft), Parts.STANDARDS, STATEMENT);
    }

    private Outcome save(int basis, String path, String text) {
        var values = new TreeMap<>(open().content().values());
        values.put(path, text);
        return save(basis, values);
    }

    private Outcome save(int basis, Map<String, String> values) {
        return editing.save(Someone.EDITOR.person(), draft, Parts.STANDARDS, STATEMENT, basis, new Content(values));
    }

    private String problem(String path, String text) {
        return save(open().version(), path, text) instanceof Outcome.Refused(var problems)
                        && problems.get(path) instanceof no.karrierekvalitet.ui.Form.Problem problem
                ? problem.key()
                : "none";
    }
}
