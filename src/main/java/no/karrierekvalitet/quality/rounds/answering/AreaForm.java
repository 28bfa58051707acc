package no.karrierekvalitet.quality.rounds.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.answering.OwnAnswers.Given;
import no.karrierekvalitet.ui.Form;

/**
 * An area's page as it was sent without JavaScript. Beside each field stands what the page showed, so that a form left open
 * brings nothing old back over something newer.
 */
final class AreaForm {

    private final Map<String, Given> answers = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Form.Problem> errors = new LinkedHashMap<>();
    private final Map<String, String> posted;

    AreaForm(RoundContent.Area area, Map<String, String> posted, Instant now) {
        this.posted = posted;
        for (var item : area.items()) {
            answer(item.code(), now);
        }
        for (var kind : Word.Kind.values()) {
            word(area.id(), kind, now);
        }
    }

    private void answer(String code, Instant now) {
        var key = posted.getOrDefault(code, "");
        if (!key.isEmpty() && !key.equals(posted.getOrDefault("vist-" + code, ""))) {
            Level.find(key)
                    .ifPresentOrElse(
                            level -> answers.put(code, new Given(level, now)),
                            () -> errors.put(code, new Form.Problem("quality.rounds.answer.unknown")));
        }
    }

    private void word(String area, Word.Kind kind, Instant now) {
        var field = kind.key();
        if (!posted.containsKey(field)) {
            return;
        }
        var text = Typed.text(posted.get(field));
        var released = posted.containsKey("vis-" + field);
        if (text.length() > Word.LONGEST) {
            errors.put(field, new Form.Problem("ui.form.long", Word.LONGEST));
        } else {
            words.add(new Word(area, kind, text, released, now));
        }
    }

    Changes changes() {
        return new Changes(answers, words);
    }

    Form form() {
        return new Form(posted, errors);
    }
}
