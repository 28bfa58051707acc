package no.karrierekvalitet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.SignIn;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the demo, anybody may be anybody. Outside it, there is nothing here. */
@Controller
class DemoSignIn {

    private final DemoDoor demo;
    private final Accounts accounts;
    private final SignIn signIn;

    DemoSignIn(DemoDoor demo, Accounts accounts, SignIn signIn) {
        this.demo = demo;
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @PostMapping("/logg-inn/demo")
    @Access(Access.Rule.ANYONE)
    SeeOther as(
            @RequestParam UUID person,
            @RequestParam(required = false) @Nullable String til,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!demo.admits(person)) {
            throw new Failure.NotFound();
        }
        signIn.as(accounts.person(person).viewer(), request, response);
        return new SeeOther(Destination.of(til));
    }
}
