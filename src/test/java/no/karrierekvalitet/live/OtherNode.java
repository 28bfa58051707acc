package no.karrierekvalitet.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import no.karrierekvalitet.platform.Viewer;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** Another node on the same database, as far as signals are concerned. */
final class OtherNode implements AutoCloseable {

    private final Hub hub = new Hub();
    private final Ear ear;
    private final Tomcat tomcat = new Tomcat();

    OtherNode(DataSource database, SignalStore store, Door door, Openings openings) throws LifecycleException {
        ear = new Ear(database, store, hub);
        ear.start();
        var controller = new StreamController(door, hub, store, openings, Clock.systemUTC());
        tomcat.setBaseDir("target/other-node");
        tomcat.setPort(0);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "stream", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response)
                    throws IOException, ServletException {
                var topics = List.of(request.getParameterValues("emne"));
                controller.listen(topics, "", "", Viewer.VISITOR, request, response);
            }
        });
        context.addServletMappingDecoded("/direkte", "stream");
        tomcat.start();
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    Hub hub() {
        return hub;
    }

    @Override
    public void close() throws LifecycleException {
        hub.close();
        ear.stop();
        tomcat.stop();
        tomcat.destroy();
    }
}
