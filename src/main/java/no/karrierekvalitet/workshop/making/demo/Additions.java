package no.karrierekvalitet.workshop.making.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.workshop.making.JsonShape;
import no.karrierekvalitet.workshop.making.templates.Template;
import no.karrierekvalitet.workshop.making.templates.Template.Session;
import no.karrierekvalitet.workshop.making.templates.Template.TemplateDay;
import no.karrierekvalitet.workshop.making.templates.Template.TemplateItem;
import org.springframework.core.io.ClassPathResource;

/** What the demo's kick-off has beyond the framework's own programme: votes, and a self-evaluation in the room. */
record Additions(List<Addition> additions) {

    record Addition(String after, TemplateItem item) {}

    static Additions read() {
        try (var file = new ClassPathResource("workshop/demo-kickoff.json").getInputStream()) {
            return JsonShape.STRICT.readValue(file, Additions.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Template to(Template template) {
        return new Template(
                template.id(),
                template.title(),
                template.summary(),
                template.fits(),
                template.people(),
                template.credit(),
                template.sessions().stream().map(this::session).toList());
    }

    private Session session(Session session) {
        return new Session(
                session.title(),
                session.days().stream()
                        .map(day -> new TemplateDay(
                                day.start(),
                                day.items().stream().flatMap(this::followed).toList()))
                        .toList());
    }

    private Stream<TemplateItem> followed(TemplateItem item) {
        return Stream.concat(
                Stream.of(item),
                additions.stream()
                        .filter(addition -> addition.after().equals(item.id()))
                        .map(Addition::item));
    }
}
