package no.karrierekvalitet.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import no.karrierekvalitet.platform.postgres.EmbeddedPostgres;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.DelegatingWebMvcConfiguration;

/**
 * What this machine can do today: a Spring MVC handler with one query that answers 40 kB it already has, and nothing else
 * of a product. The targets were written down on a machine where it gave 10,000 answers a second; the other figures are to
 * be read against it.
 */
final class Bare {

    private static final int CLIENTS = 16;

    private Bare() {}

    static void measure() throws Exception {
        try (var house = House.bare()) {
            var readers = new ArrayList<Load.Work>();
            for (int i = 0; i < CLIENTS; i++) {
                var client = house.client();
                var request = client.get("/");
                readers.add(() -> client.send(request));
            }
            Load.median(house, readers).print("bare handler, one query, 40 kB, %d clients".formatted(CLIENTS), "10,000");
        }
    }

    /** The other process: {@code --server.port=… --karrierekvalitet.data=…}, as the application takes them. */
    static void main(String[] args) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setPort(Integer.parseInt(value(args[0])));
        tomcat.setBaseDir(value(args[1]) + "-tomcat");
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
        tomcat.getConnector().getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bare", new DispatcherServlet(beans(value(args[1])))).setLoadOnStartup(1);
        context.addServletMappingDecoded("/", "bare");
        tomcat.start();
        tomcat.getServer().await();
    }

    private static GenericWebApplicationContext beans(String data) {
        var postgres = EmbeddedPostgres.in(Path.of(data));
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.jdbcUrl());
        pool.setUsername(postgres.user());
        pool.setPassword(postgres.password());
        pool.setMaximumPoolSize(20);
        var beans = new GenericWebApplicationContext();
        new AnnotatedBeanDefinitionReader(beans).register(DelegatingWebMvcConfiguration.class);
        beans.registerBean(Handler.class, () -> new Handler(JdbcClient.create(pool)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return beans;
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String value(String setting) {
        return setting.substring(setting.indexOf('=') + 1);
    }

    @RestController
    static final class Handler {
        private final JdbcClient jdbc;
        private final byte[] page = "<p>kvalitet</p>\n".repeat(2560).getBytes();

        Handler(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
        byte[] page() {
            jdbc.sql("select oid from pg_class where relname = ?").param("pg_class").query(Long.class).single();
            return page;
        }
    }
}
