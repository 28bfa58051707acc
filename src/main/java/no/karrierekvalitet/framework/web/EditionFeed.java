package no.karrierekvalitet.framework.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.web.EditionPages.Listed;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** An Atom feed (RFC 4287) that tells when a new edition holds and how much is new in it. */
@Controller
class EditionFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final EditionPages pages;
    private final Editions editions;
    private final String site;

    EditionFeed(EditionPages pages, Editions editions, Settings settings) {
        this.pages = pages;
        this.editions = editions;
        this.site = settings.publicAddress().toString().replaceAll("/+$", "");
    }

    @GetMapping(Addresses.FEED)
    @Access(Access.Rule.ANYONE)
    ResponseEntity<String> feed(Ui ui) throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        write(xml, ui);
        xml.writeEndDocument();
        var feed = text.toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + editions.current().id() + "-" + ui.language().code() + "\"")
                .body(feed);
    }

    private void write(XMLStreamWriter xml, Ui ui) throws XMLStreamException {
        var all = pages.listed();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", ui.language().code());
        element(xml, "id", site + Addresses.FEED);
        element(xml, "title", ui.t("ui.feed"));
        element(xml, "updated", moment(all.getFirst()));
        link(xml, "self", Addresses.FEED);
        link(xml, "alternate", Addresses.EDITIONS);
        xml.writeStartElement("author");
        element(
                xml,
                "name",
                ui.in(editions.introduction(editions.current().id()).owner().name()));
        xml.writeEndElement();
        for (var edition : all) {
            entry(xml, edition, ui);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Listed edition, Ui ui) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + edition.edition().id());
        element(xml, "title", ui.t("framework.edition", edition.edition().version()));
        element(xml, "updated", moment(edition));
        link(xml, "alternate", edition.path());
        element(xml, "summary", summary(edition, ui));
        xml.writeEndElement();
    }

    static String summary(Listed edition, Ui ui) {
        var note = edition.note();
        if (note != null) {
            return ui.in(note);
        }
        var difference = edition.difference();
        return difference == null
                ? ui.t("framework.reading.first")
                : ui.t("framework.reading.difference", difference.added(), difference.changed(), difference.removed());
    }

    private static String moment(Listed edition) {
        return Objects.requireNonNullElse(edition.edition().publishedAt(), Instant.EPOCH)
                .toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", site + path);
    }
}
