package no.karrierekvalitet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.development.Activities;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityKind;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.GoalStatus;
import no.karrierekvalitet.development.Log;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.SomeFocus;
import no.karrierekvalitet.fixtures.Browser;
import no.karrierekvalitet.fixtures.BrowserTest;
import no.karrierekvalitet.fixtures.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Min utvikling as a person on the move uses it. */
@BrowserTest
class PlanIT {

    private static final Someone ME = Someone.STRANGER;

    private final Browser browser;
    private final SomeFocus focus;
    private final Plans plans;
    private final Activities activities;
    private final Log log;
    private final JdbcClient jdbc;

    PlanIT(Browser browser, SomeFocus focus, Plans plans, Activities activities, Log log, JdbcClient jdbc) {
        this.browser = browser;
        this.focus = focus;
        this.plans = plans;
        this.activities = activities;
        this.log = log;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void beginWithNothing() {
        var plan = plans.of(ME.person());
        plan.goals().forEach(goal -> plans.delete(ME.person(), goal.id()));
        plan.entries().forEach(entry -> log.delete(ME.person(), entry.id()));
    }

    @Test
    void fromAFocusToAFinishedActivityOnAPhone() {
        var page = browser.phone(ME);
        page.navigate("/utvikling");
        assertThat(link(page, "Ta Min kompetanse")).isVisible();
        browser.check(page, "plan-empty-phone");

        chooseListening();
        page.reload();
        link(page, "Lytte og spørre").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Legg til:")))
                .first()
                .click();
        assertThat(page.locator("#aktiviteter .activity")).hasCount(1);
        browser.check(page, "plan-goal-phone");

        link(page, Pattern.compile("^Endre: ")).click();
        page.getByLabel("Dato").fill(LocalDate.now().plusDays(5).toString());
        page.getByLabel("Sammen med").fill("Åse på kontoret");
        browser.check(page, "plan-activity-phone");
        button(page, "Lagre").click();
        assertThat(page.locator(".activity")).containsText("sammen med Åse på kontoret");

        page.navigate("/utvikling");
        browser.check(page, "plan-phone");
        button(page, "Dette har jeg gjort").click();
        assertThat(page.locator(".flash")).containsText("Gjort!");
        button(page, "Angre").click();
        assertThat(page.locator(".tick")).hasCount(1);
        page.locator(".tick").click();

        page.navigate("/utvikling");
        link(page, Pattern.compile("^Skriv hva du lærte")).click();
        page.getByLabel("Hva lærte du?").fill("Å vente litt til.");
        browser.check(page, "plan-log-phone");
        button(page, "Lagre").click();
        assertThat(page.locator(".timeline")).containsText("Å vente litt til.");

        page.navigate("/utvikling");
        link(page, "Lytte og spørre").first().click();
        button(page, "Målet er nådd").click();
        page.navigate("/utvikling/historie");
        assertThat(page.locator(".timeline")).containsText("Mål nådd: Lytte og spørre");
        browser.check(page, "plan-story-phone");
    }

    @Test
    void aDeletedGoalIsHadBackFromTheMessageThatSaysSo() {
        var goal = aPlan();
        var page = browser.phone(ME);
        page.navigate("/utvikling/mal/" + goal + "/endring");
        button(page, "Slett målet").click();
        assertThat(link(page, "Lytte og spørre")).hasCount(0);
        browser.check(page, "plan-undo-phone");

        button(page, "Angre").click();

        assertThat(page.locator("h1")).hasText("Lytte og spørre");
    }

    @Test
    void theKeyboardAloneChangesTheOrder() {
        plans.add(ME.person(), "Første", "");
        plans.add(ME.person(), "Andre", "");
        var page = browser.desktop(ME);
        page.navigate("/utvikling");

        button(page, "Flytt opp: Andre").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".goal h3")).hasText(new String[] {"Andre", "Første"});
    }

    @Test
    void aLinkInAnEmailStopsTheRemindersAtOnce() {
        var page = browser.phone(ME);
        page.navigate("/utvikling/paminnelser");
        page.getByLabel("Planen min, én gang i måneden").check();
        button(page, "Lagre").click();
        assertThat(page.getByLabel("Planen min, én gang i måneden")).isChecked();
        browser.check(page, "plan-reminders-phone");

        var mail = browser.phone(Someone.VISITOR);
        mail.navigate("/paminnelser/stopp/utvikling/" + stopToken());

        assertThat(mail.locator("h1")).hasText("Påminnelsene er stoppet");
        browser.check(mail, "plan-stopped-phone");
        page.reload();
        assertThat(page.getByLabel("Planen min, én gang i måneden")).not().isChecked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyPageReadsWellInEveryLanguage(String language) {
        var goal = aPlan();
        var activity = plans.of(ME.person())
                .goal(goal)
                .orElseThrow()
                .openActivities()
                .getFirst()
                .id();
        var page = browser.desktop(ME);
        var number = 0;
        for (var path : List.of(
                "/utvikling",
                "/utvikling/historie",
                "/utvikling/mal/nytt",
                "/utvikling/mal/" + goal,
                "/utvikling/mal/" + goal + "/endring",
                "/utvikling/mal/" + goal + "/aktiviteter/ny",
                "/utvikling/aktivitet/" + activity + "/endring",
                "/utvikling/logg/ny",
                "/utvikling/kalender",
                "/utvikling/paminnelser")) {
            page.navigate(path + "?lang=" + language);
            browser.check(page, "plan-" + language + "-" + number++);
        }
    }

    @Test
    void everyPageFitsTheNarrowestScreen() {
        var goal = aPlan();
        var page = browser.narrow(ME);
        for (var path : List.of("/utvikling", "/utvikling/historie", "/utvikling/mal/" + goal, "/utvikling/kalender")) {
            page.navigate(path);
            browser.check(
                    page,
                    "plan-narrow"
                            + path.substring(10, Math.min(path.length(), 14)).replace('/', '-'));
        }
    }

    @Test
    void whatIsWrongIsSaidWhereItIs() {
        plans.add(ME.person(), "Mål", "");
        var page = browser.phone(ME);
        page.navigate("/utvikling/logg/ny");
        page.getByLabel("Lenke").fill("ikke en adresse");
        button(page, "Lagre").click();

        assertThat(page.getByLabel("Lenke")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Hva gjorde du?")).hasAttribute("aria-invalid", "true");
        assertThat(browser.complaints()).hasSize(1); // the 422 itself
        browser.check(page, "plan-errors-phone");
    }

    private String stopToken() {
        return jdbc.sql("select stop_token from development.reminders where person_id = ?")
                .param(ME.id())
                .query((row, _) -> row.getString(1))
                .single();
    }

    private void chooseListening() {
        var statement = focus.statement(0, 4);
        focus.choose(ME.person(), UUID.randomUUID(), statement);
        focus.goal(ME.person(), statement);
    }

    /** A goal with something done, something to come, something dropped and something learned; and one that rests. */
    private UUID aPlan() {
        chooseListening();
        var me = ME.person();
        var goal = focus.goal(me, focus.statement(0, 4)).id();
        plans.change(me, goal, null, "Jeg vil si mindre.\nOg høre mer.");
        var day = LocalDate.now();
        var done = add(goal, "Øve i to samtaler", day.minusDays(20));
        activities.stand(me, done, ActivityStatus.DONE);
        activities.stand(me, add(goal, "Kurs", null), ActivityStatus.DROPPED);
        add(goal, "Hospitere", day.minusDays(2));
        add(goal, "Lese", day.plusDays(3));
        log.add(
                me,
                new Entry.Text(goal, done, day.minusDays(19), "Øvde", "Det hjelper å vente", "https://example.no/x"));
        plans.stand(me, plans.add(me, "Senere", ""), GoalStatus.PAUSED);
        plans.add(me, "Skrive kortere", "");
        return goal;
    }

    private UUID add(UUID goal, String text, @org.jspecify.annotations.Nullable LocalDate from) {
        return activities.add(ME.person(), goal, new Activity.Text(text, ActivityKind.EXPERIENCE, from, null, ""));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
