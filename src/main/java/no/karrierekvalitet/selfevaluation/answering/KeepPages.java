package no.karrierekvalitet.selfevaluation.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.AddressTaken;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Deliveries;
import no.karrierekvalitet.selfevaluation.Misfit;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Keeping what was done without an account: everything in one save, in a new account or in one's own. Until the browser
 * has seen that it is kept, it has its copy.
 */
@Controller
@RequestMapping("/min-kompetanse/behold")
class KeepPages {

    private final Keeping keeping;
    private final Deliveries deliveries;
    private final Editions editions;
    private final Flash flash;

    KeepPages(Keeping keeping, Deliveries deliveries, Editions editions, Flash flash) {
        this.keeping = keeping;
        this.deliveries = deliveries;
        this.editions = editions;
        this.flash = flash;
    }

    @GetMapping
    @Access(Access.Rule.ANYONE)
    Page offer(Ui ui) {
        return page(KeepView.of(
                standards(), Form.of(Map.of("language", ui.language().code()))));
    }

    /** @param svar what the device has, as JSON */
    @PostMapping
    @Access(Access.Rule.ANYONE)
    Object keep(
            Viewer viewer,
            @Valid @ModelAttribute NewAccount account,
            BindingResult binding,
            @RequestParam(defaultValue = "") String svar,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = viewer.signedIn() ? Form.empty() : Form.of(binding);
        if (svar.isEmpty()) {
            return again(KeepView.missing(standards(), form));
        }
        if (form.hasErrors()) {
            return again(KeepView.of(standards(), form));
        }
        try {
            var made = deliveries.device(svar);
            if (viewer instanceof Viewer.Person person) {
                keeping.keep(person, made);
            } else {
                keeping.keep(made, account, request, response);
            }
            return kept(made.id(), response);
        } catch (Misfit misfit) {
            return again(KeepView.misfit(standards(), form, misfit));
        } catch (AddressTaken taken) {
            return again(KeepView.of(standards(), form.withError("email", "selfevaluation.keep.taken")));
        }
    }

    private SeeOther kept(UUID onDevice, HttpServletResponse response) {
        flash.say(response, "selfevaluation.keep.done");
        return new SeeOther("/min-kompetanse?beholdt=" + onDevice);
    }

    private static Page again(KeepView view) {
        return page(view).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(KeepView view) {
        return Page.of("selfevaluation/keep", view)
                .title("selfevaluation.keep.title")
                .under("/min-kompetanse", "selfevaluation.start.title");
    }

    private CompetenceStandards standards() {
        return editions.standards(editions.current().id());
    }
}
