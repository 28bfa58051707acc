package no.karrierekvalitet.ui;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.ui.SitePages.SitePage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines ask for: which pages there are in which languages, and what to leave alone. */
@Controller
@Access(Access.Rule.ANYONE)
class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final List<SitePages> contributed;
    private final String root;

    Sitemap(List<SitePages> contributed, Settings settings) {
        this.contributed = contributed;
        this.root = Head.root(settings.publicAddress());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body("""
                        User-agent: *
                        Disallow: /sok
                        Disallow: /konto
                        Disallow: /logg-inn
                        Disallow: /min-kompetanse/
                        Disallow: /utvikling
                        Sitemap: %s/sitemap.xml
                        """.formatted(root));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
        for (var page : pages()) {
            for (var language : page.languages()) {
                write(xml, page, language);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .body(text.toString());
    }

    private List<SitePage> pages() {
        var own = Stream.of("/", "/om", "/kontakt", "/personvern", "/tilgjengelighet")
                .map(path -> new SitePage(path, null, Language.INTERFACE));
        return Stream.concat(own, contributed.stream().flatMap(SitePages::all)).toList();
    }

    private void write(XMLStreamWriter xml, SitePage page, Language language) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", Head.address(root, page.path(), language));
        if (page.changed() != null) {
            element(xml, "lastmod", page.changed().toString());
        }
        for (var other : page.languages()) {
            xml.writeEmptyElement(XHTML, "link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", other.code());
            xml.writeAttribute("href", Head.address(root, page.path(), other));
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
