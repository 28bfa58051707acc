package no.karrierekvalitet.identity.services;

import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ServiceNavigation {

    @Bean
    NavigationEntry servicesEntry() {
        return new NavigationEntry(60, "/tjenester", "identity.services.title", Viewer::signedIn);
    }
}
