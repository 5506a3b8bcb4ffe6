package org.livingwell.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;

/** What the server refuses before any code of ours runs is answered in our form too. */
public final class BeforeUs extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) return;
        try {
            HttpServletRequest asked = request;
            KeptWords.read(asked);
            response.setSuspended(false); // a body that cannot be read has refused once more
            Problems.ofCode(response.getStatus()).write(asked, response);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // nobody is there any more to be answered
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class InTomcat {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsInOurForm() {
            return server ->
                    server.addContextCustomizers(
                            context -> {
                                if (context.getParent() instanceof StandardHost host)
                                    host.setErrorReportValveClass(BeforeUs.class.getName());
                            });
        }
    }
}
