package org.livingwell.gateway.route;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

/** The one client for everything the gateway asks: short patience, no redirects, no repeats. */
@Configuration(proxyBeanMethods = false)
class OutboundClient {

    /** Without an executor of its own the client would use platform threads. */
    @Bean(destroyMethod = "close")
    HttpClient httpClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean
    ClientHttpRequestFactory clientHttpRequestFactory(
            HttpClient client, @Value("${spring.http.clients.read-timeout}") Duration patience) {
        var factory =
                new JdkClientHttpRequestFactory(
                        client, Executors.newVirtualThreadPerTaskExecutor());
        factory.setReadTimeout(patience);
        factory.enableCompression(false);
        return factory;
    }
}
