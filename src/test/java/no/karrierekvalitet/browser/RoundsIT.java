package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.services.Roster;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.SomeRounds;
import no.karrierekvalitet.quality.rounds.choosing.Choosing;
import no.karrierekvalitet.quality.rounds.choosing.Placement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vår kvalitet as a service of twelve lives with it. */
@BrowserTest
class RoundsIT {

    private final Browser browser;
    private final SomeRounds some;
    private final Rounds rounds;
    private final Choosing choosing;
    private final Roster roster;
    private final Stage stage;
    private final JdbcClient jdbc;

    private UUID service = new UUID(0, 0);
    private List<Newcomer> people = List.of();

    RoundsIT(
            Browser browser,
            SomeRounds some,
            Rounds rounds,
            Choosing choosing,
            Roster roster,
            Stage stage,
            JdbcClient jdbc) {
        this.browser = browser;
        this.some = some;
        this.rounds = rounds;
        this.choosing = choosing;
        this.roster = roster;
        this.stage = stage;
        this.jdbc = jdbc;
    }

    /** The first leads. */
    @BeforeEach
    void aServiceOfTwelve() {
        service = UUID.randomUUID();
        jdbc.sql("""
                insert into identity.service (id, name, sector, county, valid_from, created_at)
                values (?, 'Tolv på Toten', 'career-centre', '34', date '2024-01-01', now())
                """).param(service).update();
        people = IntStream.range(0, 12).mapToObj(_ -> stage.newcomer()).toList();
        roster.join(people.getFirst().id(), service, Role.LEADER);
        people.stream().skip(1).forEach(one -> roster.join(one.id(), service, Role.PRACTITIONER));
    }

    @Test
    void aServiceOfTwelveGoesThroughAYear() {
        var leader = desktop(people.getFirst());
        leader.navigate("/tjenester/" + service + "/var-kvalitet");
        browser.check(leader, "round-none");
        link(leader, "Start en runde").click();
        for (var area : leader.locator("input[name=omrade]").all()) {
            area.setChecked(SomeRounds.AREAS.contains(area.getAttribute("value")));
        }
        leader.getByLabel("Samarbeidspartnere").fill("ikke en adresse");
        button(leader, "Start runden og send invitasjonene").click();
        assertThat(leader.locator(".ds-error-summary")).isVisible();
        // the browser tells of the 422 as of any answer that is no page
        browser.complaints();
        browser.check(leader, "round-start");
        leader.getByLabel("Samarbeidspartnere").fill("");
        button(leader, "Start runden og send invitasjonene").click();
        assertThat(leader.locator(".flash")).containsText("Runden er i gang");
        browser.check(leader, "round-answering-leader");

        var round = rounds.of(service, people.getFirst().person()).getFirst();
        answerOnAPhone(people.get(1));
        people.stream()
                .skip(2)
                .forEach(one -> some.answer(round, one.person(), Level.STEPS.get(people.indexOf(one) % 4)));

        link(leader, "Led runden").click();
        assertThat(leader.locator(".page-head")).containsText("av 12 er ferdige");
        browser.check(leader, "round-leading");
        button(leader, "Lukk og tell svarene").click();
        assertThat(leader.locator("h2").first()).isVisible();
        browser.check(leader, "round-meeting");

        twoWriteAtOnce(leader, people.get(2));
        chooseAndPlan(leader, round);

        leader.navigate(round.path());
        button(leader, "Lukk runden").click();
        assertThat(leader.locator(".flash")).containsText("Runden er lukket");
        browser.check(leader, "round-closed");
        var phone = phone(people.get(4));
        phone.navigate(round.path());
        browser.check(phone, "round-closed-phone");
        phone.navigate("/var-kvalitet?lang=nn");
        browser.check(phone, "round-overview-nynorsk-phone");
    }

    private void answerOnAPhone(Newcomer who) {
        var phone = phone(who);
        phone.navigate("/var-kvalitet");
        link(phone, "Svar i runden").click();
        browser.check(phone, "round-answering-phone");
        link(phone, "Begynn").click();
        var first = phone.locator("[data-statement]").first();
        first.getByText("På plass", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(first.locator(".save-state")).hasText("Lagret");
        phone.getByLabel("Hva er sterkt hos oss?").fill("Vi er lette å finne");
        phone.getByLabel("La møtet lese dette").first().check();
        assertThat(phone.locator("[data-word]").first().locator(".save-state")).hasText("Lagret");
        browser.check(phone, "round-area-phone");
        phone.reload();
        assertThat(first.locator("input[type=radio][value=inPlace]")).isChecked();
        assertThat(phone.getByLabel("Hva er sterkt hos oss?")).hasValue("Vi er lette å finne");
        for (var card : phone.locator("[data-statement]").all()) {
            card.getByText("I gang", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        button(phone, "Videre").click();
        phone.waitForURL(Pattern.compile(".*/svar/samarbeid"));
    }

    private void twoWriteAtOnce(Page leader, Newcomer colleague) {
        leader.locator(".agenda a").first().click();
        browser.check(leader, "round-indicator");
        var other = desktop(colleague);
        other.navigate(leader.url());
        other.getByLabel("Begrunnelse").fill("Vi ser det ulikt fordi nettsiden er ny");
        leader.getByLabel("I gang", new Page.GetByLabelOptions().setExact(true)).check();
        leader.getByLabel("Begrunnelse").fill("Nettsiden er ny og ikke kjent");
        button(leader, "Lagre og gå til neste sak").click();
        assertThat(leader.locator(".flash")).containsText("Lagret");

        assertThat(other.locator("[data-newer]")).isVisible();
        assertThat(other.getByLabel("Begrunnelse")).hasValue("Vi ser det ulikt fordi nettsiden er ny");
        button(other, "Lagre og gå til neste sak").click();
        assertThat(other.locator("#star-na")).containsText("Nettsiden er ny og ikke kjent");
        assertThat(other.getByLabel("Begrunnelse")).hasValue("Vi ser det ulikt fordi nettsiden er ny");
        browser.complaints();
        browser.check(other, "round-outrun");
        other.getByLabel("I gang", new Page.GetByLabelOptions().setExact(true)).check();
        button(other, "Lagre min tekst").click();
        assertThat(other.locator(".flash")).containsText("Lagret");
    }

    private void chooseAndPlan(Page leader, Round round) {
        var indicators = round.indicators();
        choosing.raise(round.id(), indicators.get(0), people.get(3).person());
        leader.navigate(round.path() + "/mote/" + indicators.get(1));
        button(leader, "Løft dette fram til prioriteringen").click();
        assertThat(leader.locator(".flash")).containsText("Løftet fram");

        var phone = phone(people.get(1));
        phone.navigate(round.path() + "/prioritering");
        for (var card : phone.locator("article.card").all()) {
            card.getByLabel("Mye", new Locator.GetByLabelOptions().setExact(true))
                    .first()
                    .check();
            card.getByLabel("Noe", new Locator.GetByLabelOptions().setExact(true))
                    .last()
                    .check();
        }
        phone.getByLabel("Gi en prikk").first().check();
        browser.check(phone, "round-choosing-phone");
        button(phone, "Lagre plasseringen min").click();
        assertThat(phone.locator(".flash")).containsText("lagret");
        var found = rounds.find(round.id(), people.getFirst().person());
        people.stream()
                .skip(2)
                .forEach(one -> choosing.place(
                        found.id(),
                        Map.of(
                                indicators.get(0),
                                new Placement(4, 2, true),
                                indicators.get(1),
                                new Placement(2, 5, false)),
                        one.person()));

        leader.navigate(round.path() + "/prioritering");
        button(leader, "Tell prikkene").click();
        assertThat(leader.locator("figure svg")).isVisible();
        leader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Velg: ")))
                .first()
                .click();
        browser.check(leader, "round-chosen");
        link(leader, "Lag tiltak av det dere valgte").click();
        leader.getByLabel("Hva skal gjøres?").fill("Skrive nettsiden i klarspråk");
        leader.getByLabel("Hvordan vet dere at det virket?").fill("Fem veisøkere finner fram alene");
        button(leader, "Legg i planen").click();
        assertThat(leader.locator("table")).containsText("Skrive nettsiden i klarspråk");
        browser.check(leader, "round-actions");
    }

    @Test
    void aLeaderCopiesLastYearsRound() {
        var lead = people.getFirst();
        var everybody = people.stream().map(Newcomer::id).collect(Collectors.toSet());
        var first = some.begin(service, lead.person(), Set.copyOf(everybody));
        people.forEach(one -> some.answer(first, one.person(), Level.STARTED));
        some.agreeAndClose(first, lead.person(), Level.STARTED);

        var leader = desktop(lead);
        leader.navigate("/var-kvalitet");
        link(leader, Pattern.compile("^Start fra denne runden")).click();
        browser.check(leader, "round-copy");
        button(leader, "Start runden og send invitasjonene").click();
        assertThat(leader.locator(".flash")).containsText("Runden er i gang");

        var phone = phone(people.get(1));
        phone.navigate("/var-kvalitet");
        link(phone, "Svar i runden").click();
        button(phone, "Svar som sist").click();
        assertThat(phone.locator(".flash")).containsText("Svarene dine fra sist er fylt inn");
        assertThat(phone.locator("#neste")).containsText("Du har svart på alt");
        browser.check(phone, "round-as-last-time-phone");

        var second = rounds.of(service, lead.person()).getFirst();
        people.stream().skip(1).limit(8).forEach(one -> some.answer(second, one.person(), Level.IN_PLACE));
        leader.navigate(second.path() + "/ledelse");
        button(leader, "Lukk og tell svarene").click();
        assertThat(leader.locator("#saksliste")).containsText("Sist: I gang");
        leader.locator(".agenda a").first().click();
        leader.getByLabel("På plass", new Page.GetByLabelOptions().setExact(true))
                .check();
        button(leader, "Det stemmer ennå: lagre og gå videre").click();
        assertThat(leader.locator(".flash")).containsText("Lagret");

        leader.navigate(second.path() + "/sammenligning/" + first.id());
        assertThat(leader.locator("main")).containsText("Lenger kommet");
        browser.check(leader, "round-comparison");
        var narrow = phone(people.get(1));
        narrow.navigate(second.path() + "/sammenligning/" + first.id());
        browser.check(narrow, "round-comparison-phone");
        assertThat(rounds.history(service)).hasSize(2);
    }

    private Page desktop(Newcomer who) {
        return browser.page(who.person(), browser.options(1280, 900));
    }

    private Page phone(Newcomer who) {
        return browser.page(
                who.person(),
                browser.options(390, 844).setIsMobile(true).setHasTouch(true).setDeviceScaleFactor(2));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
