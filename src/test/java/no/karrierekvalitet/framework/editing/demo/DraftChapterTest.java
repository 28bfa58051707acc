package no.karrierekvalitet.framework.editing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.framework.editing.Publishing;
import no.karrierekvalitet.framework.editing.comments.Comments;
import no.karrierekvalitet.framework.editing.comparing.Difference.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** The demo's draft shows every kind of difference and can be published at once. Rolled back. */
@ProductTest
@Transactional
class DraftChapterTest {

    private final DraftChapter chapter;
    private final Publishing publishing;
    private final Comments comments;

    DraftChapterTest(DraftChapter chapter, Publishing publishing, Comments comments) {
        this.chapter = chapter;
        this.publishing = publishing;
        this.comments = comments;
    }

    @Test
    void it_has_every_kind_of_difference_a_comment_and_nothing_missing() {
        var draft = chapter.write(Someone.EDITOR.person());
        var readiness = publishing.check(draft);
        assertThat(readiness.difference().counts()).containsOnlyKeys(Kind.values());
        assertThat(readiness.completeness().missing()).isEmpty();
        assertThat(readiness.problems()).isEmpty();
        assertThat(readiness.ready()).isTrue();
        assertThat(comments.of(draft)).hasSize(2);
    }
}
